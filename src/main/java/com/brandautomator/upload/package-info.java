/**
 * Files that people give us: says whether Instagram will take one, by what was measured
 * of its bytes, makes of it what Instagram takes, and hosts it until nobody needs it any
 * more. Opens no address.
 */
@ApplicationModule(displayName = "upload", allowedDependencies = { "scheduling", "security", "web" })
@NullMarked
package com.brandautomator.upload;

import org.springframework.modulith.ApplicationModule;

import org.jspecify.annotations.NullMarked;
