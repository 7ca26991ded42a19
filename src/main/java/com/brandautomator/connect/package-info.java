/**
 * Connecting an Instagram account: OAuth start and callback, accounts, selection,
 * disconnect, status, test-connect, and the subscription to an account's webhooks. Owns
 * the OAuth states. Reaches Meta through instagram.
 */
@ApplicationModule(displayName = "connect",
		allowedDependencies = { "instagram", "graph::model", "account", "account::events", "webhook::status",
				"scheduling", "security", "web" })
@NullMarked
package com.brandautomator.connect;

import org.springframework.modulith.ApplicationModule;

import org.jspecify.annotations.NullMarked;
