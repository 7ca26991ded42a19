package com.brandautomator.sandbox;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import com.brandautomator.Wire;
import com.brandautomator.WireTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * Speaks to the sandbox as an app, a person at the dialog and a tester do.
 */
public final class SandboxCaller {

	static final String GRAPH = "/sandbox/v26.0";

	static final String SCOPES = "instagram_basic,pages_show_list,pages_read_engagement,business_management,"
			+ "instagram_content_publish,instagram_manage_comments,pages_manage_metadata";

	private static final JsonMapper JSON = new JsonMapper();

	private final Wire wire;

	private final String redirectUri;

	public SandboxCaller(int port) {
		this.wire = new Wire(port);
		this.redirectUri = "http://localhost:" + port + "/api/v1/automation/instagram/callback/";
	}

	String redirectUri() {
		return this.redirectUri;
	}

	public Wire wire() {
		return this.wire;
	}

	/**
	 * Submits the dialog's form, changed as given, and returns where it redirects to.
	 */
	public URI decide(Map<String, String> changes) {
		HttpResponse<String> answer = submit(changes);
		return URI.create(answer.headers().firstValue("location").orElseThrow());
	}

	HttpResponse<String> submit(Map<String, String> changes) {
		return this.wire.send(this.wire.request(GRAPH + "/dialog/oauth")
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(encode(dialog(changes)))));
	}

	/**
	 * The parameters of the dialog, approved by the persona {@code brand} unless changed.
	 */
	Map<String, String> dialog(Map<String, String> changes) {
		Map<String, String> form = new LinkedHashMap<>(
				Map.of("client_id", "sandbox", "redirect_uri", this.redirectUri, "response_type", "code", "state",
						"a state", "scope", SCOPES, "persona", "brand", "decision", "approve"));
		form.putAll(changes);
		return form;
	}

	public static String parameter(URI uri, String name) {
		String value = UriComponentsBuilder.fromUri(uri).build().getQueryParams().getFirst(name);
		return java.net.URLDecoder.decode(String.valueOf(value), StandardCharsets.UTF_8);
	}

	String code(String persona) {
		return parameter(decide(Map.of("persona", persona)), "code");
	}

	public Answer exchange(String code) {
		return exchange(Map.of("code", code));
	}

	Answer exchange(Map<String, String> changes) {
		Map<String, String> parameters = new LinkedHashMap<>(Map.of("client_id", "sandbox", "client_secret",
				WireTest.SANDBOX_SECRET, "redirect_uri", this.redirectUri));
		parameters.putAll(changes);
		return answer(this.wire.get(GRAPH + "/oauth/access_token?" + encode(parameters)));
	}

	/**
	 * Logs in and returns a short-lived token.
	 */
	public String login(String persona) {
		return login(Map.of("persona", persona));
	}

	/**
	 * The same with one more scope than usual.
	 */
	public String login(String persona, String scope) {
		return login(Map.of("persona", persona, "scope", SCOPES + "," + scope));
	}

	String login(Map<String, String> changes) {
		return exchange(parameter(decide(changes), "code")).text("/access_token");
	}

	/**
	 * The Page token of this Page, got with a long-lived user token.
	 */
	String pageToken(String token, String page) {
		return get(token, "/" + page + "?fields=access_token").text("/access_token");
	}

	public Answer get(String token, String path) {
		return answer(this.wire.send(signed(token, path).GET()));
	}

	Answer delete(String token, String path) {
		return answer(this.wire.send(signed(token, path).DELETE()));
	}

	public Answer post(String token, String path, Map<String, String> form) {
		return answer(this.wire.send(signed(token, path).header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(encode(form)))));
	}

	/**
	 * What the app itself asks about a token.
	 */
	Answer debug(String token) {
		return answer(this.wire.send(this.wire.request(GRAPH + "/debug_token?" + encode(Map.of("input_token", token)))
			.header("Authorization", "Bearer sandbox|" + WireTest.SANDBOX_SECRET)));
	}

	public Answer control(String path, String json) {
		return answer(this.wire.send(this.wire.request("/sandbox/control/" + path)
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(json))));
	}

	public Answer read(String path) {
		return answer(this.wire.get("/sandbox/control/" + path));
	}

	public void reset() {
		control("reset/", "{}");
	}

	/**
	 * Begins a call with token and proof.
	 */
	HttpRequest.Builder signed(String token, String path) {
		String proof = (path.contains("?") ? "&" : "?") + "appsecret_proof=" + hmac(token);
		return this.wire.request(GRAPH + path.replace("{", "%7B").replace("}", "%7D") + proof)
			.header("Authorization", "Bearer " + token);
	}

	static String hmac(String message) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(WireTest.SANDBOX_SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
			return HexFormat.of().formatHex(mac.doFinal(message.getBytes(StandardCharsets.UTF_8)));
		}
		catch (java.security.GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	public static String encode(Map<String, String> parameters) {
		return parameters.entrySet()
			.stream()
			.map((entry) -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
	}

	public static Answer answer(HttpResponse<String> response) {
		boolean isStream = response.headers().firstValue("content-type").orElse("").startsWith("text/event-stream");
		String body = response.body();
		return new Answer(response.statusCode(), JSON.readTree((body.isBlank() || isStream) ? "{}" : body),
				response.headers());
	}

	/**
	 * An answer in JSON.
	 */
	public record Answer(int status, JsonNode body, HttpHeaders headers) {

		public String text(String pointer) {
			return this.body.at(pointer).asString();
		}

		/**
		 * Code and subcode of an error, as in {@code 190/463}.
		 */
		public String error() {
			return text("/error/code") + "/" + text("/error/error_subcode");
		}

	}

}
