package com.brandautomator.sandbox.protocol;

import java.util.Set;

import com.brandautomator.sandbox.world.Secrets;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The live versions of the Graph API (graph-api.md, section 0.1).
 */
final class Versions {

	private static final Set<String> LIVE = Set.of("v21.0", "v22.0", "v23.0", "v24.0", "v25.0", "v26.0");

	private Versions() {
	}

	static void check(GraphCall call) {
		if (!LIVE.contains(call.version())) {
			throw GraphErrors.unknownPath("/" + call.version() + call.path());
		}
	}

	/**
	 * Sends the headers that most answers carry.
	 */
	static void announce(GraphCall call, HttpServletResponse response) {
		response.setHeader("facebook-api-version", call.version());
		response.setHeader("x-fb-trace-id", call.traceId());
		response.setHeader("x-fb-request-id", Secrets.random(12));
		response.setHeader("Cache-Control", "private, no-cache, no-store, must-revalidate");
	}

}
