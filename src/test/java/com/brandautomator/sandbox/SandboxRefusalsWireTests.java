package com.brandautomator.sandbox;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import com.brandautomator.WireTest;
import com.brandautomator.sandbox.video.Mp4;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What Meta cannot use is refused at once or shows in the container's status, and no
 * container is in progress for ever.
 */
@WireTest
class SandboxRefusalsWireTests extends PostingBakery {

	@Autowired
	JdbcClient jdbc;

	@Test
	void unusableVideosShowInTheStatus() {
		Map<String, Integer> wanted = new LinkedHashMap<>();
		try (PictureServer forbidden = new PictureServer()) {
			forbidden.put("/robots.txt", "User-agent: facebookexternalhit\nDisallow: /".getBytes());
			wanted.put(reel(forbidden.put("/forbidden.mp4", Mp4.whole())), 2207052);
			wanted.put(reel(this.files.address("/missing.mp4")), 2207052);
			wanted.put(reel("http://localhost:1/nobody.mp4"), 2207052);
			wanted.put(reel(this.files.putBroken("/broken.mp4", Mp4.whole())), 2207076);
			wanted.put(reel(this.files.put("/truncated.mp4", Mp4.truncated())), 2207026);
			wanted.put(reel(this.files.put("/last.mp4", Mp4.moovLast())), 2207026);
			wanted.put(reel(this.files.put("/vp9.mp4", Mp4.renamed("avc1\0\0\0\0", "vp09"))), 2207026);
			wanted.put(reel(this.files.put("/short.mp4", Mp4.hasty())), 2207026);
			wanted.put(reel(this.files.put("/empty.mp4", new byte[0])), 2207026);
			wanted.put(reel(this.files.put("/page.mp4", "<!doctype html>".getBytes())), 2207026);
			wanted.put(reel(this.files.put("/jpeg.mp4", PictureServer.picture("jpeg", 90, 160))), 2207026);
			wanted.put(create(Map.of("media_type", "REELS", "video_url", this.film, "thumb_offset", "5000")), 2207057);
			wanted.forEach(this::awaitFailure);
		}
	}

	@Test
	void whatAKindDoesNotTakeIsRefusedAtOnce() {
		Stream.of(row("36001/2207005", Map.of("image_url", this.files.put("/half.jpg", half()))),
				row("36001/2207005", Map.of("image_url", this.files.put("/cmyk.jpg", cmyk()))),
				row("36001/2207005", Map.of("image_url", this.files.put("/no.jpg", "<html>".getBytes()))),
				row("36001/2207005", Map.of("image_url", this.files.put("/empty.jpg", new byte[0]))),
				row("100/", Map.of("media_type", "VIDEO", "video_url", "https://cdn.example/a.mp4")),
				row("100/", Map.of("media_type", "REELS", "upload_type", "resumable")),
				row("100/", Map.of("media_type", "REELS", "is_carousel_item", "true")),
				row("100/", Map.of("is_carousel_item", "perhaps")),
				row("100/", Map.of("is_carousel_item", "true", "caption", "mine")),
				row("100/", Map.of("is_carousel_item", "true", "is_ai_generated", "true")),
				row("100/", Map.of("is_carousel_item", "true", "collaborators", "[\"a\"]")),
				row("100/", Map.of("media_type", "STORIES", "alt_text", "mine")),
				row("100/", Map.of("media_type", "STORIES", "location_id", "7")),
				row("100/", Map.of("media_type", "STORIES", "collaborators", "[\"a\"]")),
				row("100/", Map.of("alt_text", "x".repeat(1001))), row("100/", Map.of("location_id", "Bern")),
				row("100/", Map.of("collaborators", "[\"a\",\"b\",\"c\",\"d\"]")),
				row("100/", Map.of("collaborators", "a,b")),
				row("100/", Map.of("user_tags", "[{\"username\": \"a\"}]")),
				row("100/", Map.of("user_tags", "[{\"username\": \"a\", \"x\": 0.5, \"y\": 1.1}]")),
				row("100/", Map.of("user_tags", "{")), row("100/", Map.of("caption", "#a ".repeat(31))),
				row("100/2207036", Map.of("product_tags", "[{\"product_id\": \"1\"}]")),
				row("100/2207037", Map.of("product_tags", "[{\"product_id\": \"\", \"x\": 0.5, \"y\": 0.5}]")),
				row("100/2207035",
						Map.of("media_type", "REELS", "video_url", "https://cdn.example/a.mp4", "product_tags",
								"[{\"product_id\": \"1\", \"x\": 0.5, \"y\": 0.5}]")),
				row("1/2207057",
						Map.of("media_type", "REELS", "video_url", "https://cdn.example/a.mp4", "thumb_offset", "-1")),
				row("36001/2207005",
						Map.of("media_type", "REELS", "video_url", "https://cdn.example/a.mp4", "cover_url",
								this.files.put("/cover.png", PictureServer.picture("png", 9, 16)))),
				row("100/",
						Map.of("media_type", "REELS", "video_url", "https://cdn.example/a.mp4", "trial_params",
								"{\"graduation_strategy\": \"LATER\"}")),
				row("100/2207028", Map.of("media_type", "CAROUSEL")),
				row("100/2207028", Map.of("media_type", "CAROUSEL", "children", "1")),
				row("100/", Map.of("media_type", "CAROUSEL", "children", "1,2")))
			.forEach((row) -> {
				Map<String, String> form = new LinkedHashMap<>(Map.of("image_url", this.picture));
				form.putAll(row.getValue());
				SandboxCaller.Answer answer = post("/media", form);
				assertThat(answer.error()).as(form.toString()).isEqualTo(row.getKey());
				assertThat(answer.status()).isEqualTo(400);
			});
		assertThat(post("/media", Map.of("image_url", this.picture, "location_id", "Bern")).text("/error/message"))
			.contains("INSTAGRAM_PLATFORM_API__INVALID_LOCATION_ID");
	}

	private static Map.Entry<String, Map<String, String>> row(String error, Map<String, String> form) {
		return Map.entry(error, form);
	}

	private static byte[] half() {
		byte[] whole = PictureServer.picture("jpeg", 400, 400);
		return Arrays.copyOf(whole, whole.length / 2);
	}

	/** What a printer's colours make of the frame's head: four components. */
	private static byte[] cmyk() {
		byte[] picture = PictureServer.picture("jpeg", 400, 400);
		for (int at = 0; at < picture.length; at++) {
			if ((picture[at] & 0xFF) == 0xFF && (picture[at + 1] & 0xFF) == 0xC0) {
				picture[at + 9] = 4;
				return picture;
			}
		}
		throw new IllegalStateException("no frame");
	}

	private String reel(String address) {
		return create(Map.of("media_type", "REELS", "video_url", address));
	}

	private void awaitFailure(String container, int subcode) {
		awaitStatus(container, "ERROR");
		JsonNode failed = node(container, "status,video_status");
		assertThat(failed.at("/status").asString())
			.isEqualTo("Error: Media upload has failed with error code " + subcode);
		assertThat(failed.at("/video_status/uploading_phase/status").asString()).isEqualTo("error");
		assertThat(post("/media_publish", Map.of("creation_id", container)).error())
			.isEqualTo((subcode == 2207026) ? "352/2207026" : "-1/2207032");
	}

	@Test
	void videoWhoseFetcherDiedIsFetchedAgain() {
		String container = made(Map.of("media_type", "REELS", "video_url", this.film));
		left(container, 1);
		awaitStatus(container, "FINISHED");
		assertThat(this.files.headers("/rolls.mp4", "Range")).hasSize(2);
	}

	@Test
	void videoOverWhichEveryFetcherDiedIsGivenUp() {
		String container = made(Map.of("media_type", "REELS", "video_url", this.film));
		left(container, 3);
		awaitStatus(container, "ERROR");
		assertThat(node(container, "status").at("/status").asString()).endsWith("2207053");
	}

	/** As a process leaves it that was killed. */
	private void left(String container, int tries) {
		this.jdbc.sql("update sandbox.container set file_key = null, fetch_tries = ?, fetch_at = now() where id = ?")
			.params(tries, container)
			.update();
	}

}
