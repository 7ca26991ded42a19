/**
 * Files that people give us: says whether Instagram will take one, by what was measured
 * of its bytes. Opens no address, and keeps no file longer than it looks at it.
 */
@ApplicationModule(displayName = "upload", allowedDependencies = { "scheduling", "security", "web" })
@NullMarked
package com.brandautomator.upload;

import org.springframework.modulith.ApplicationModule;

import org.jspecify.annotations.NullMarked;
