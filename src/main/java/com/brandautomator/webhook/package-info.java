/**
 * Meta's webhooks: verified, stored durably, once per event, and shown in the inbox.
 * Never calls Meta and does not know who listens.
 */
@ApplicationModule(displayName = "webhook",
		allowedDependencies = { "account", "account::events", "scheduling", "security", "web" })
@NullMarked
package com.brandautomator.webhook;

import org.springframework.modulith.ApplicationModule;

import org.jspecify.annotations.NullMarked;
