package com.brandautomator.sandbox.protocol;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

/**
 * The usage headers; all figures are percentages (graph-api.md, section 10.4).
 */
final class UsageHeaders {

	private UsageHeaders() {
	}

	static void app(HttpServletResponse response, int percent) {
		write(response, "X-App-Usage", load(percent));
	}

	/**
	 * @param regain minutes until the account may be called again
	 */
	static void account(HttpServletResponse response, String account, int percent, long regain) {
		Map<String, Object> entry = new LinkedHashMap<>();
		entry.put("type", "instagram");
		entry.putAll(load(percent));
		entry.put("estimated_time_to_regain_access", regain);
		write(response, "X-Business-Use-Case-Usage", Map.of(account, List.of(entry)));
	}

	private static Map<String, Object> load(int percent) {
		Map<String, Object> load = new LinkedHashMap<>();
		load.put("call_count", percent);
		load.put("total_cputime", percent / 4);
		load.put("total_time", percent / 4);
		return load;
	}

	private static void write(HttpServletResponse response, String header, Map<String, ?> value) {
		response.setHeader(header, new String(MetaJson.bytes(value), java.nio.charset.StandardCharsets.US_ASCII));
	}

}
