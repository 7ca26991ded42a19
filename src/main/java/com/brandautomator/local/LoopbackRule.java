package com.brandautomator.local;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

import com.brandautomator.start.StartRefusedException;

import org.springframework.core.env.Environment;

/**
 * Keeps profile {@code local}, whose sign-in everybody knows, off every address but this
 * machine's own.
 */
final class LoopbackRule {

	/** Host names as written: a name that must be looked up could lead anywhere. */
	private static final Pattern LOOPBACK = Pattern
		.compile("localhost|([a-z0-9-]+\\.)+localhost|127(\\.\\d{1,3}){3}|\\[::1]");

	private LoopbackRule() {
	}

	static void check(Environment environment) {
		check("SITE_URL", environment.getProperty("connect.site-url", ""));
		check("PUBLIC_BASE_URL", environment.getProperty("publishing.public-base-url", ""));
	}

	private static void check(String setting, String url) {
		if (!isLoopback(url)) {
			throw new StartRefusedException(setting + " is " + url
					+ ": profile local runs on this machine alone; give an address of localhost or another profile");
		}
	}

	static boolean isLoopback(String url) {
		try {
			String host = URI.create(url).getHost();
			return host != null && LOOPBACK.matcher(host.toLowerCase(Locale.ROOT)).matches();
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

}
