/**
 * What the account and its posts brought: metrics of the account, its media and its
 * audience, kept longer than Meta keeps them; hashtags, searched within Meta's budget,
 * and how its own posts did by them. Reaches Meta through instagram.
 */
@ApplicationModule(displayName = "insight",
		allowedDependencies = { "instagram", "graph::model", "account", "account::events", "webhook::events",
				"scheduling", "security", "web" })
@NullMarked
package com.brandautomator.insight;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
