package com.brandautomator.sandbox;

import java.util.Map;

import com.brandautomator.WireTest;
import com.brandautomator.sandbox.SandboxCaller.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The sandbox deletes media and switches comments by Meta's rules (graph-api.md, section
 * 5.3).
 */
@WireTest
class SandboxDeletionWireTests {

	private static final String ACCOUNT = "/17841400000000099";

	@LocalServerPort
	int port;

	private SandboxCaller sandbox;

	private String token;

	private String medium;

	@BeforeEach
	void publish() {
		this.sandbox = new SandboxCaller(this.port);
		this.sandbox.control("settings/", "{\"processing_ms\": 0}");
		this.token = this.sandbox
			.login(Map.of("persona", "test", "scope", SandboxCaller.SCOPES + ",instagram_manage_contents"));
		String container = this.sandbox.post(this.token, ACCOUNT + "/media", Map.of("image_url", "rolls")).text("/id");
		this.medium = "/" + this.sandbox.post(this.token, ACCOUNT + "/media_publish", Map.of("creation_id", container))
			.text("/id");
	}

	@AfterEach
	void forget() {
		this.sandbox.reset();
	}

	@Test
	void deletesOnceAndKeepsWhatWasPublishedInTheLedger() {
		Answer deleted = this.sandbox.delete(this.token, this.medium);
		assertThat(deleted.status()).isEqualTo(200);
		assertThat(deleted.body().at("/success").asBoolean()).isTrue();
		assertThat("/" + deleted.text("/deleted_id")).isEqualTo(this.medium);
		assertThat(this.sandbox.delete(this.token, this.medium).error()).isEqualTo("100/33");
		assertThat(this.sandbox.get(this.token, this.medium).error()).isEqualTo("100/33");
		assertThat(this.sandbox.get(this.token, this.medium + "/comments").error()).isEqualTo("100/33");
		assertThat(this.sandbox.get(this.token, ACCOUNT + "?fields=media_count").text("/media_count")).isEqualTo("0");
		assertThat(this.sandbox.get(this.token, ACCOUNT + "/content_publishing_limit").text("/data/0/quota_usage"))
			.isEqualTo("1");
		assertThat(this.sandbox.read("ledger/").body().at("/media")).hasSize(1);
	}

	@Test
	void deletesNothingWithoutTheScopeOrForSomebodyElse() {
		assertThat(this.sandbox.delete(this.sandbox.login("test"), this.medium).error()).startsWith("10/");
		String stranger = this.sandbox
			.login(Map.of("persona", "brand", "scope", SandboxCaller.SCOPES + ",instagram_manage_contents"));
		assertThat(this.sandbox.delete(stranger, this.medium).error()).isEqualTo("100/33");
		assertThat(this.sandbox.get(this.token, this.medium).status()).isEqualTo(200);
	}

	@Test
	void refusesCommentsWhereTheyAreSwitchedOff() {
		assertThat(this.sandbox.post(this.token, this.medium, Map.of("comment_enabled", "false")).status())
			.isEqualTo(200);
		assertThat(this.sandbox.get(this.token, this.medium + "?fields=is_comment_enabled").text("/is_comment_enabled"))
			.isEqualTo("false");
		assertThat(comment().error()).startsWith("100/");
		this.sandbox.post(this.token, this.medium, Map.of("comment_enabled", "true"));
		assertThat(comment().status()).isEqualTo(200);
	}

	@Test
	void switchesNothingWithoutADirection() {
		assertThat(this.sandbox.post(this.token, this.medium, Map.of()).error()).startsWith("100/");
		assertThat(this.sandbox.post(this.token, this.medium, Map.of("comment_enabled", "perhaps")).error())
			.startsWith("100/");
		assertThat(this.sandbox.post(this.token, ACCOUNT, Map.of("comment_enabled", "false")).error())
			.isEqualTo("100/33");
	}

	private Answer comment() {
		return this.sandbox.post(this.token, this.medium + "/comments", Map.of("message", "Thank you"));
	}

}
