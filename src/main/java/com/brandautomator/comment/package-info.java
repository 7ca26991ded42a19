/**
 * Comments: fills the gaps in what Meta delivered, by reading them and joining them to
 * the inbox. Reaches Meta through instagram.
 */
@ApplicationModule(displayName = "comment",
		allowedDependencies = { "instagram", "graph::model", "account", "account::events", "connect::events",
				"webhook::intake", "scheduling", "security", "web" })
@NullMarked
package com.brandautomator.comment;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
