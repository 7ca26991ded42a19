/**
 * Comments: lists and answers them, hides and deletes them one by one and in bulk, and
 * answers mentions; fills the gaps in what Meta delivered, by reading comments and
 * joining them to the inbox. Reaches Meta through instagram.
 */
@ApplicationModule(displayName = "comment",
		allowedDependencies = { "instagram", "graph::model", "account", "account::events", "connect::events",
				"account::problems", "webhook::intake", "webhook::events", "scheduling", "security", "web" })
@NullMarked
package com.brandautomator.comment;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
