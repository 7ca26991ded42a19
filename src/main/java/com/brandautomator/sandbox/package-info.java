/**
 * A Graph API of our own that speaks HTTP: what it does and refuses is what Meta does and
 * refuses. Seen by no other room; reached only over HTTP.
 */
@ApplicationModule(displayName = "sandbox", allowedDependencies = { "web" })
@NullMarked
package com.brandautomator.sandbox;

import org.springframework.modulith.ApplicationModule;

import org.jspecify.annotations.NullMarked;
