package com.brandautomator.sandbox;

import java.time.Duration;
import java.util.Map;

import com.brandautomator.sandbox.video.Mp4;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A bakery that posts, and a server with its pictures and films.
 */
abstract class PostingBakery {

	static final String BAKERY = "/17841400000000001";

	@LocalServerPort
	int port;

	SandboxCaller sandbox;

	PictureServer files;

	String token;

	String picture;

	String film;

	@BeforeEach
	void call() {
		this.sandbox = new SandboxCaller(this.port);
		this.files = new PictureServer();
		this.picture = this.files.put("/rolls.jpg", PictureServer.picture("jpeg", 400, 400));
		this.film = this.files.put("/rolls.mp4", Mp4.whole());
		this.sandbox.control("settings/", "{\"processing_ms\": 0}");
		this.token = this.sandbox.login("brand");
	}

	@AfterEach
	void forget() {
		this.files.close();
		this.sandbox.reset();
	}

	String made(Map<String, String> form) {
		String container = create(form);
		awaitStatus(container, "FINISHED");
		return container;
	}

	String create(Map<String, String> form) {
		SandboxCaller.Answer answer = post("/media", form);
		assertThat(answer.body().toString()).contains("\"id\"");
		return answer.text("/id");
	}

	String publish(String container) {
		return post("/media_publish", Map.of("creation_id", container)).text("/id");
	}

	SandboxCaller.Answer post(String edge, Map<String, String> form) {
		return this.sandbox.post(this.token, BAKERY + edge, form);
	}

	void awaitStatus(String container, String status) {
		await().atMost(Duration.ofSeconds(10)).until(() -> status(container), status::equals);
	}

	String status(String container) {
		return node(container, "status_code").at("/status_code").asString();
	}

	JsonNode node(String id, String fields) {
		return this.sandbox.get(this.token, "/" + id + "?fields=" + fields).body();
	}

	String page(String url) {
		return this.sandbox.wire().get(url.substring(url.indexOf("/sandbox"))).body();
	}

	String bytes(String url, String range) {
		var answer = this.sandbox.wire()
			.send(this.sandbox.wire().request(url.substring(url.indexOf("/sandbox"))).header("Range", range));
		assertThat(answer.statusCode()).isEqualTo(206);
		return answer.body();
	}

}
