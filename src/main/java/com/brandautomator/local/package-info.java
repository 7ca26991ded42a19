/**
 * What profile local adds: embedded PostgreSQL, development keys, the sign-in calls with
 * the demo person. Seen by no other room.
 */
@ApplicationModule(displayName = "local", allowedDependencies = { "start", "security", "web" })
@NullMarked
package com.brandautomator.local;

import org.springframework.modulith.ApplicationModule;

import org.jspecify.annotations.NullMarked;
