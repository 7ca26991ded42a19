package com.brandautomator.comment.rule;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

import com.brandautomator.Person;
import com.brandautomator.sandbox.SandboxCaller;
import com.brandautomator.sandbox.SandboxCaller.Answer;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Somebody with a post at the sandbox and followers below it, who writes rules.
 */
final class Moderating {

	private static final String RULES = "instagram/comments/rules/";

	final Person person;

	final String medium;

	/** A word that no other test's comments have. */
	final String word = "w" + UUID.randomUUID().toString().replace("-", "");

	private final SandboxCaller sandbox;

	Moderating(int port) {
		this.sandbox = new SandboxCaller(port);
		this.sandbox.control("settings/", "{\"processing_ms\": 0}");
		this.person = new Person(port).withTestAccount();
		Answer posted = this.person.post("instagram/post/", "{\"image_url\": \"a_picture\"}");
		assertThat(posted.status()).isEqualTo(200);
		this.medium = posted.text("/media_id");
	}

	Answer rule(String json) {
		return this.person.post(RULES, json.replace("WORD", this.word));
	}

	/**
	 * The id of a new rule that looks for the word.
	 */
	String ruleThat(String action) {
		Answer rule = rule("{\"words\": [\"WORD\"], \"action\": \"" + action + "\"}");
		assertThat(rule.status()).isEqualTo(201);
		return rule.text("/id");
	}

	Answer get(String path) {
		return this.person.get(RULES + path);
	}

	Answer post(String path, String json) {
		return this.person.post(RULES + path, json.replace("WORD", this.word));
	}

	Answer send(String method, String path, String json) {
		return this.person.send(this.person.request(RULES + path)
			.header("Content-Type", "application/json")
			.method(method, BodyPublishers.ofString(json)));
	}

	/**
	 * Lets a follower write.
	 */
	void comment(String text, String more) {
		Answer told = this.sandbox.control("events/",
				"{\"account_id\": \"test_ig_user\", \"kind\": \"comment\", \"media_id\": \"" + this.medium
						+ "\", \"text\": \"" + text.replace("WORD", this.word) + "\"" + more + "}");
		assertThat(told.status()).isEqualTo(200);
	}

	void fault(String json) {
		this.sandbox.control("faults/", json);
	}

	void token(String state) {
		this.sandbox.control("tokens/", "{\"account_id\": \"test_ig_user\", \"state\": \"" + state + "\"}");
	}

	void reset() {
		this.sandbox.reset();
	}

	List<JsonNode> actions() {
		return StreamSupport.stream(get("actions/").body().at("/actions").spliterator(), false).toList();
	}

	/**
	 * The newest action once it has this status.
	 */
	JsonNode awaitAction(String status) {
		return await().atMost(Duration.ofSeconds(20))
			.pollInterval(Duration.ofMillis(50))
			.until(this::actions,
					(actions) -> !actions.isEmpty() && actions.get(0).at("/status").asString().equals(status))
			.get(0);
	}

}
