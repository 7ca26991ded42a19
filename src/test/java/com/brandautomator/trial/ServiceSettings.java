package com.brandautomator.trial;

import java.util.HashMap;
import java.util.Map;

import com.brandautomator.WireTest;
import com.brandautomator.local.DurableDatabase;

/**
 * The environment of a process of the service.
 */
final class ServiceSettings {

	private ServiceSettings() {
	}

	/**
	 * @param name of its database
	 * @param port where it listens
	 * @param more what differs from trial to trial
	 */
	static Map<String, String> of(DurableDatabase database, String name, int port, Map<String, String> more) {
		Map<String, String> settings = new HashMap<>(database.settings(name));
		settings.putAll(Map.of("SERVER_PORT", "" + port, "MANAGEMENT_SERVER_PORT", "" + Ports.management(port),
				"JWT_SIGNING_KEY", WireTest.SIGNING_KEY, "SANDBOX_APP_SECRET", WireTest.SANDBOX_SECRET,
				"INSTAGRAM_WEBHOOK_VERIFY_TOKEN", "verify-me-in-tests", "TOKEN_ENCRYPTION_KEYS",
				"k1:MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=", "INSTAGRAM_SANDBOX_ENABLED", "true"));
		settings.putAll(more);
		return settings;
	}

}
