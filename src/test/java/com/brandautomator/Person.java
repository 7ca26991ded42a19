package com.brandautomator;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.brandautomator.sandbox.SandboxCaller;
import com.brandautomator.sandbox.SandboxCaller.Answer;

import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A person's client: signed in, able to walk the login dialog as a browser does, and
 * never shown a token of Meta's.
 */
public final class Person {

	/** Where the contract's paths begin. */
	public static final String API = "/api/v1/automation/";

	private static final Pattern FORM = Pattern.compile("<form method=\"post\" action=\"([^\"]+)\">");

	private static final Pattern HIDDEN = Pattern
		.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");

	private final Wire wire;

	private final String name;

	public Person(int port) {
		this(port, "person-" + UUID.randomUUID());
	}

	public Person(int port, String name) {
		this.wire = new Wire(port);
		this.name = name;
	}

	/**
	 * The caller's id.
	 */
	public String name() {
		return this.name;
	}

	/**
	 * Begins a request below the contract's base.
	 */
	public HttpRequest.Builder request(String path) {
		return this.wire.as(this.name, API + path);
	}

	/**
	 * Sends a request and sees to it that no token comes back, in header or body.
	 */
	public Answer send(HttpRequest.Builder request) {
		HttpResponse<String> response = this.wire.send(request);
		assertThat(response.body() + response.headers()).doesNotContainPattern("EAA[A-Za-z0-9_-]{20}");
		return SandboxCaller.answer(response);
	}

	public Answer get(String path) {
		return send(request(path));
	}

	/**
	 * Sends JSON.
	 * @param headers names and values by turns
	 */
	public Answer post(String path, String json, String... headers) {
		HttpRequest.Builder request = request(path).header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(json));
		return send((headers.length > 0) ? request.headers(headers) : request);
	}

	/**
	 * Connects as a persona of the sandbox, by its dialog, and hands the code on as JSON.
	 */
	public Answer connect(String persona) {
		return callback(decide(authorizationUrl(), persona, "approve"));
	}

	/**
	 * Connects the test account.
	 */
	public Person withTestAccount() {
		assertThat(post("instagram/test-connect/", "").status()).isBetween(200, 201);
		return this;
	}

	/**
	 * Follows the way back from the dialog as a client that accepts JSON and signs in.
	 */
	public Answer callback(URI redirect) {
		return get("instagram/callback/?" + redirect.getRawQuery());
	}

	public URI authorizationUrl() {
		return URI.create(get("instagram/connect/").text("/authorization_url"));
	}

	/**
	 * Opens the dialog, fills its form in and submits it.
	 * @return where the dialog sends the browser
	 */
	public URI decide(URI authorizationUrl, String persona, String decision) {
		return decide(authorizationUrl, Map.of("persona", persona, "decision", decision));
	}

	/**
	 * Opens the dialog, fills its form in with these choices and submits it.
	 */
	public URI decide(URI authorizationUrl, Map<String, String> choices) {
		Wire dialog = new Wire(authorizationUrl.getPort());
		String page = dialog.get(authorizationUrl.getRawPath() + "?" + authorizationUrl.getRawQuery()).body();
		assertThat(page).contains("name=\"persona\" value=\"" + choices.get("persona") + "\"",
				"name=\"decision\" value=\"" + choices.get("decision") + "\"");
		Map<String, String> form = HIDDEN.matcher(page)
			.results()
			.collect(Collectors.toMap((input) -> input.group(1), (input) -> HtmlUtils.htmlUnescape(input.group(2)),
					(first, second) -> first, LinkedHashMap::new));
		form.putAll(choices);
		String action = FORM.matcher(page).results().findFirst().orElseThrow().group(1);
		HttpResponse<String> answer = dialog.send(dialog.request(action)
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(SandboxCaller.encode(form))));
		assertThat(answer.statusCode()).isEqualTo(302);
		return URI.create(answer.headers().firstValue("location").orElseThrow());
	}

}
