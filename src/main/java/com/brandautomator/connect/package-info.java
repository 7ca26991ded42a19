/**
 * Connecting an Instagram account: OAuth start and callback, accounts, selection,
 * disconnect, status, test-connect. Owns the OAuth states. Reaches Meta through
 * instagram.
 */
@ApplicationModule(displayName = "connect",
		allowedDependencies = { "instagram", "graph::model", "account", "scheduling", "security", "web" })
@NullMarked
package com.brandautomator.connect;

import org.springframework.modulith.ApplicationModule;

import org.jspecify.annotations.NullMarked;
