package com.brandautomator.sandbox.login;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the app asks of the person, and the ways back to it.
 *
 * @param state given back as it came; empty where there was none
 * @param scope a list with commas or spaces
 */
record DialogRequest(String clientId, String redirectUri, String state, String scope) {

	/**
	 * Back with a code, and with the fragment that Facebook adds.
	 */
	URI approved(String code) {
		Map<String, String> answer = new LinkedHashMap<>();
		answer.put("code", code);
		return URI.create(back(answer) + "#_=_");
	}

	/**
	 * Back with a refusal.
	 */
	URI denied() {
		Map<String, String> answer = new LinkedHashMap<>();
		answer.put("error", "access_denied");
		answer.put("error_code", "200");
		answer.put("error_description", "Permissions error");
		answer.put("error_reason", "user_denied");
		return URI.create(back(answer));
	}

	private String back(Map<String, String> answer) {
		if (!this.state.isEmpty()) {
			answer.put("state", this.state);
		}
		String query = answer.entrySet()
			.stream()
			.map((entry) -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
		return this.redirectUri + (this.redirectUri.contains("?") ? "&" : "?") + query;
	}

}
