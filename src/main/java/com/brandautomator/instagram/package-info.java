/**
 * The only way to Meta for the slices: InstagramService finds the caller's account and
 * opens its token, InstagramAccount carries that authority and offers Meta's operations
 * by name. Knows no slice and no servlet type.
 */
@ApplicationModule(displayName = "instagram",
		allowedDependencies = { "graph::api", "graph::model", "account", "account::problems", "security" })
@NullMarked
package com.brandautomator.instagram;

import org.springframework.modulith.ApplicationModule;

import org.jspecify.annotations.NullMarked;
