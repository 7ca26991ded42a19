package com.brandautomator;

import java.net.http.HttpRequest.BodyPublishers;

import com.brandautomator.sandbox.SandboxCaller;
import com.brandautomator.sandbox.SandboxCaller.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What happens behind the page: a person with the test account and a post, its followers,
 * and an Instagram that fails when it is told to.
 */
final class Stage {

	private final SandboxCaller sandbox;

	private final Person person;

	private final String medium;

	Stage(int port) {
		this.sandbox = new SandboxCaller(port);
		this.person = new Person(port).withTestAccount();
		this.medium = post("{\"image_url\": \"rye\", \"caption\": \"A loaf of rye #bread\"}", "wait=30")
			.text("/media_id");
	}

	Person person() {
		return this.person;
	}

	/**
	 * The post.
	 */
	String medium() {
		return this.medium;
	}

	Answer post(String content, String prefer) {
		return this.person.post("instagram/post/", content, "Prefer", prefer);
	}

	/**
	 * A follower comments on the post.
	 */
	void comment(String text) {
		happen("{\"kind\": \"comment\", \"media_id\": \"%s\", \"text\": \"%s\"}".formatted(this.medium, text));
	}

	void happen(String event) {
		assertThat(this.sandbox.control("events/", event).body().at("/status").asInt()).isEqualTo(200);
	}

	void breaks(String fault) {
		assertThat(this.sandbox.control("faults/", fault).status()).isEqualTo(201);
	}

	int faults() {
		return this.sandbox.read("faults/").body().at("/faults").size();
	}

	/**
	 * Nothing fails any more.
	 */
	void heals() {
		assertThat(this.sandbox.wire()
			.send(this.sandbox.wire().request("/sandbox/control/faults/").method("DELETE", BodyPublishers.noBody()))
			.statusCode()).isEqualTo(204);
	}

}
