package com.brandautomator.publishing;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import com.brandautomator.EventListener;
import com.brandautomator.Person;
import com.brandautomator.Wire;
import com.brandautomator.sandbox.SandboxCaller.Answer;
import com.brandautomator.upload.LargeFilm;
import com.brandautomator.upload.TusSender;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Videos that people gave us are sent to Meta, byte by byte the same, whatever breaks on
 * the way.
 */
class TransferWireTests extends AsPoster {

	private final byte[] film = LargeFilm.of(2_000_000, UUID.randomUUID().getMostSignificantBits());

	private String upload;

	@BeforeEach
	void give() throws Exception {
		TusSender sender = new TusSender(this.port, this.poster.person().name(), this.film, "film.mp4");
		this.upload = sender.create();
		sender.send(this.port, this.film.length);
	}

	@Test
	void reelOfAFileIsSentAndPublished() {
		Answer answer = reel();
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.text("/media_url")).isNotEmpty();
		assertThat(this.poster.way(Poster.id(answer))).contains("queued", "uploading", "processing", "published");
		Answer given = this.poster.person().get("instagram/uploads/" + this.upload + "/");
		assertThat(given.body().at("/bytes_transferred").asLong()).isEqualTo(this.film.length);
		assertThat(given.text("/media_id")).isEqualTo(answer.text("/media_id"));
		assertThat(given.text("/container_id")).isEqualTo(sent().at("/container_id").asString());
		JsonNode steps = this.poster.publication(Poster.id(answer)).body().at("/steps");
		assertThat(steps.toString()).contains("\"bytes\":" + this.film.length);
		assertSentOnce();
	}

	@Test
	void streamAndTimelineTellTheBytesOfBothHops() {
		this.poster.fault("rupload", "drop", "");
		UUID id = Poster.id(post("instagram/post/",
				"{\"upload_id\": \"%s\", \"media_type\": \"REELS\", \"caption\": \"%s\"}", "Prefer", "respond-async"));
		String path = Person.API + "instagram/publications/" + id + "/events/";
		List<JsonNode> told = new EventListener(new Wire(this.port).as(this.poster.person().name(), path)).awaitEnd()
			.stream()
			.map((event) -> event.data().at("/progress"))
			.filter(JsonNode::isObject)
			.toList();
		assertThat(told).allSatisfy((progress) -> {
			assertThat(progress.at("/upload_id").asString()).isEqualTo(this.upload);
			assertThat(progress.at("/file_size").asLong()).isEqualTo(this.film.length);
			assertThat(progress.at("/bytes_uploaded").asLong()).isEqualTo(this.film.length);
			assertThat(progress.at("/bytes_transferred").asLong()).isEqualTo(progress.at("/bytes").asLong());
			assertThat(progress.at("/total").asLong()).isEqualTo(this.film.length);
		});
		assertThat(told).extracting((progress) -> progress.at("/bytes_transferred").asLong())
			.isSorted()
			.startsWith(0L)
			.endsWith((long) this.film.length)
			.anyMatch((bytes) -> bytes > 0 && bytes < this.film.length);
		assertThat(this.poster.publication(id)
			.body()
			.at("/steps")
			.valueStream()
			.filter((step) -> step.at("/progress").isObject())
			.map((step) -> step.at("/progress"))).isEqualTo(told);
	}

	@ParameterizedTest
	@CsvSource({ "drop, ''", "lost_answer, ''", "html_502, ''",
			"error, '{\"type\": \"OffsetInvalidError\", \"code\": 100}'",
			"error, '{\"type\": \"PartialRequestError\", \"code\": 100}'",
			"error, '{\"type\": \"ProcessingFailedError\", \"code\": 2}'" })
	void whatBreaksOnTheWayIsGoneOnWith(String fault, String error) {
		this.poster.fault("rupload", fault, error.isEmpty() ? "" : ", \"error\": " + error);
		Answer answer = reel();
		assertThat(answer.body().toString()).contains("media_id");
		this.poster.await(Poster.id(answer), "published");
		assertSentOnce();
		assertThat(this.poster.effects()).hasSize(1);
	}

	@Test
	void containerThatExpiresMidwayIsMadeAnew() {
		this.poster.fault("rupload", "drop", "");
		this.poster.fault("rupload", "delay", ", \"delay_ms\": 2000");
		UUID id = Poster.id(post("instagram/post/",
				"{\"upload_id\": \"%s\", \"media_type\": \"REELS\", \"caption\": \"%s\"}", "Prefer", "respond-async"));
		await().atMost(Duration.ofSeconds(30))
			.pollInterval(Duration.ofMillis(20))
			.until(() -> sent().at("/bytes_transferred").asLong() > 0);
		this.poster.pass(Duration.ofHours(25));
		this.poster.await(id, "published");
		assertThat(this.poster.effects()).hasSize(1);
		JsonNode sent = this.poster.sandbox().read("ledger/").body().at("/uploads");
		assertThat(sent.size()).isEqualTo(2);
		assertThat(sent.at("/0/bytes_received").asLong()).isLessThan(this.film.length);
		assertThat(sent.at("/1/sha256").asString()).isEqualTo(LargeFilm.sha256(this.film));
	}

	@Test
	void storyAndCarouselTakeTheFileToo() {
		Answer story = post("instagram/stories/", "{\"upload_id\": \"%s\"}");
		assertThat(story.text("/type")).isEqualTo("video");
		this.poster.await(Poster.id(story), "published");
		Answer carousel = post("instagram/carousel/post/",
				"{\"items\": [{\"url\": \"rolls\"}, {\"upload_id\": \"%s\"}]}");
		this.poster.await(Poster.id(carousel), "published");
		assertThat(this.poster.way(Poster.id(carousel))).contains("uploading");
		assertThat(
				this.poster.publication(Poster.id(carousel)).body().at("/steps").findValuesAsString("bytes_uploaded"))
			.hasSizeGreaterThan(1)
			.containsOnly("" + this.film.length);
		assertThat(hashes()).hasSize(2).containsOnly(LargeFilm.sha256(this.film));
	}

	@Test
	void formOfAStoryIsPublishedWithItsFile() {
		String boundary = "b" + UUID.randomUUID();
		byte[] head = ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"type\"\r\n\r\nvideo\r\n--"
				+ boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"story.mp4\"\r\n"
				+ "Content-Type: video/mp4\r\n\r\n")
			.getBytes(StandardCharsets.US_ASCII);
		byte[] tail = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.US_ASCII);
		Answer story = this.poster.person()
			.send(this.poster.person()
				.request("instagram/stories/")
				.header("Content-Type", "multipart/form-data; boundary=" + boundary)
				.POST(BodyPublishers.concat(BodyPublishers.ofByteArray(head), BodyPublishers.ofByteArray(this.film),
						BodyPublishers.ofByteArray(tail))));
		assertThat(story.text("/type")).isEqualTo("video");
		assertThat(story.text("/story_id")).isNotEmpty();
		assertThat(story.text("/expires_at")).isNotEmpty();
		assertSentOnce();
	}

	private Answer reel() {
		return post("instagram/post/",
				"{\"upload_id\": \"%s\", \"media_type\": \"REELS\", \"caption\": \"" + this.poster.caption() + "\"}");
	}

	private Answer post(String path, String body, String... headers) {
		return this.poster.person().post(path, body.formatted(this.upload, this.poster.caption()), headers);
	}

	private void assertSentOnce() {
		JsonNode sent = sent();
		assertThat(sent.at("/sha256").asString()).isEqualTo(LargeFilm.sha256(this.film));
		assertThat(sent.at("/bytes_received").asLong()).isEqualTo(this.film.length);
	}

	private JsonNode sent() {
		return this.poster.sandbox().read("ledger/").body().at("/uploads/0");
	}

	private List<String> hashes() {
		return this.poster.sandbox().read("ledger/").body().at("/uploads").findValuesAsString("sha256");
	}

}
