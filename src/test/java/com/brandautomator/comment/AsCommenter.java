package com.brandautomator.comment;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;

import com.brandautomator.Person;
import com.brandautomator.WireTest;
import com.brandautomator.sandbox.SandboxCaller;
import com.brandautomator.sandbox.SandboxCaller.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that comment. Each begins with a person whose account has a post, and leaves
 * nothing behind at Meta's side.
 */
@WireTest
abstract class AsCommenter {

	@LocalServerPort
	int port;

	@Autowired
	JdbcClient database;

	SandboxCaller sandbox;

	Person person;

	String medium;

	@BeforeEach
	void post() {
		this.sandbox = new SandboxCaller(this.port);
		this.sandbox.control("settings/", "{\"processing_ms\": 0}");
		this.person = new Person(this.port).withTestAccount();
		this.medium = this.person.post("instagram/post/", "{\"image_url\": \"a_picture\"}").text("/media_id");
	}

	@AfterEach
	void forget() {
		this.sandbox.reset();
	}

	/**
	 * Lets a follower write below the post.
	 * @return the comment's id
	 */
	String comment(String text) {
		return event("{\"kind\": \"comment\", \"media_id\": \"" + this.medium + "\", \"text\": \"" + text + "\"}");
	}

	/**
	 * Lets something happen to the account.
	 * @return its id
	 */
	String event(String json) {
		Answer happened = this.sandbox.control("events/",
				json.replaceFirst("\\{", "{\"account_id\": \"test_ig_user\", "));
		assertThat(happened.status()).isEqualTo(200);
		return happened.text("/delivered/0/id");
	}

	void fault(String on, String method, String kind, String more) {
		assertThat(
				this.sandbox
					.control("faults/",
							"{\"on\": \"" + on + "\", \"method\": \"" + method + "\", \"kind\": \"" + kind + "\"" + more
									+ "}")
					.status())
			.isBetween(200, 299);
	}

	Answer reply(String comment, String text, String... headers) {
		return this.person.post("instagram/comments/",
				"{\"comment_id\": \"" + comment + "\", \"message\": \"" + text + "\"}", headers);
	}

	Answer act(String comment, String action) {
		return this.person.send(this.person.request("instagram/comments/" + comment + "/" + action)
			.method(action.isEmpty() ? "DELETE" : "POST", BodyPublishers.noBody()));
	}

	/**
	 * The account's own comments with this text, at Meta's side.
	 */
	List<String> own(String text) {
		return this.database.sql("""
				select c.id from sandbox.comment c join sandbox.medium m on m.id = c.medium_id
				where c.sender_id = m.account_id and c.text = ?""").param(text).query(String.class).list();
	}

}
