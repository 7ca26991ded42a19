/**
 * The publication machine: what a person wants published becomes a publication, a durable
 * job takes it through Meta, and it is published once. Owns publications, their steps and
 * the content calendar.
 */
@ApplicationModule(displayName = "publishing",
		allowedDependencies = { "instagram", "graph::model", "account::events", "account::problems", "upload::files",
				"scheduling", "security", "web" })
@NullMarked
package com.brandautomator.publishing;

import org.springframework.modulith.ApplicationModule;

import org.jspecify.annotations.NullMarked;
