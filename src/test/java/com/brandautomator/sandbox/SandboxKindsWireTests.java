package com.brandautomator.sandbox;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import com.brandautomator.WireTest;
import com.brandautomator.sandbox.video.Mp4;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Reels, stories and carousels go from the container to the medium as Meta's do.
 */
@WireTest
class SandboxKindsWireTests {

	private static final String BAKERY = "/17841400000000001";

	private static final String TEST = "/17841400000000099";

	@LocalServerPort
	int port;

	private SandboxCaller sandbox;

	private PictureServer files;

	private String token;

	private String picture;

	private String film;

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

	@Test
	void reelIsFetchedByRangeAndPublishedWithItsCover() {
		String cover = this.files.put("/cover.jpg", PictureServer.picture("jpeg", 360, 640));
		String container = made(Map.of("media_type", "REELS", "video_url", this.film, "caption", "Rolls in motion",
				"cover_url", cover, "share_to_feed", "false", "is_ai_generated", "true", "thumb_offset", "4000",
				"trial_params", "{\"graduation_strategy\": \"MANUAL\"}"));
		assertThat(this.files.headers("/rolls.mp4", "Range")).containsExactly("bytes=0-");
		assertThat(this.files.headers("/rolls.mp4", "User-Agent").get(0)).startsWith("facebookexternalhit/1.1");
		JsonNode ready = node(container, "video_status,copyright_check_status");
		assertThat(ready.at("/video_status/uploading_phase").toString()).contains("\"status\":\"complete\"",
				"\"bytes_transferred\":" + Mp4.whole().length, "\"source_file_size\":" + Mp4.whole().length);
		assertThat(ready.at("/video_status/processing_phase/status").asString()).isEqualTo("complete");
		assertThat(ready.at("/copyright_check_status/status").asString()).isEqualTo("completed");
		JsonNode reel = node(publish(container), "media_type,media_product_type,media_url,thumbnail_url,permalink,"
				+ "is_shared_to_feed,is_ai_generated,caption");
		assertThat(reel.at("/media_type").asString()).isEqualTo("VIDEO");
		assertThat(reel.at("/media_product_type").asString()).isEqualTo("REELS");
		assertThat(reel.at("/is_shared_to_feed").asBoolean(true)).isFalse();
		assertThat(reel.at("/is_ai_generated").asBoolean()).isTrue();
		assertThat(reel.at("/permalink").asString()).contains("/reel/");
		assertThat(page(reel.at("/permalink").asString())).contains("Rolls in motion", "<video", "poster=");
		assertThat(bytes(reel.at("/media_url").asString(), "bytes=4-7")).isEqualTo("ftyp");
		assertThat(bytes(reel.at("/thumbnail_url").asString(), "bytes=0-1")).hasSize(2);
		JsonNode seen = this.sandbox.read("ledger/").body().at("/media/0");
		assertThat(seen.at("/kind").asString()).isEqualTo("reel");
		assertThat(seen.at("/options/thumb_offset").asString()).isEqualTo("4000");
	}

	@Test
	void carouselIsOnePostWithItsItemsInTheirOrder() {
		this.sandbox.control("settings/", "{\"quota_total\": 1, \"containers_per_day\": 4}");
		String second = made(Map.of("media_type", "VIDEO", "video_url", this.film, "is_carousel_item", "true"));
		String first = made(Map.of("image_url", this.picture, "is_carousel_item", "true", "alt_text", "Rolls",
				"user_tags", "[{\"username\": \"democoffee\", \"x\": 0.5, \"y\": 1}]"));
		String carousel = made(Map.of("media_type", "CAROUSEL", "children", first + "," + second, "caption", "Both"));
		assertThat(post("/media_publish", Map.of("creation_id", first)).error()).isEqualTo("100/");
		assertThat(post("/media", Map.of("image_url", this.picture)).text("/id")).hasSize(17);
		assertThat(post("/media", Map.of("image_url", this.picture)).error()).isEqualTo("9/2207042");
		String medium = publish(carousel);
		JsonNode album = node(medium, "media_type,media_url,children{id,media_type,alt_text,media_url,thumbnail_url}");
		assertThat(album.at("/media_type").asString()).isEqualTo("CAROUSEL_ALBUM");
		assertThat(album.at("/children/data").findValuesAsString("media_type")).containsExactly("IMAGE", "VIDEO");
		assertThat(album.at("/children/data/0/alt_text").asString()).isEqualTo("Rolls");
		assertThat(album.at("/children/data/1/thumbnail_url").asString()).contains("/sandbox/cdn/");
		assertThat(this.sandbox.get(this.token, "/" + medium + "/children?fields=media_type")
			.body()
			.at("/data")
			.findValuesAsString("media_type")).containsExactly("IMAGE", "VIDEO");
		JsonNode listed = this.sandbox.get(this.token, BAKERY + "/media?fields=id,children").body();
		assertThat(listed.at("/data")).hasSize(1);
		assertThat(listed.at("/data/0/children/data")).hasSize(2);
		assertThat(this.sandbox.get(this.token, BAKERY + "/content_publishing_limit").text("/data/0/quota_usage"))
			.isEqualTo("1");
		JsonNode ledger = this.sandbox.read("ledger/").body();
		assertThat(ledger.at("/published").toString()).isEqualTo("{\"" + carousel + "\":1}");
		assertThat(ledger.at("/media/0/children").values().stream().map(JsonNode::asString)).containsExactly(first,
				second);
		assertThat(page(node(medium, "permalink").at("/permalink").asString())).contains("<img class", "<video");
	}

	@Test
	void carouselWaitsForItsItemsAndTakesNoLostOnes() {
		String good = made(Map.of("image_url", this.picture, "is_carousel_item", "true"));
		String bad = create(Map.of("media_type", "VIDEO", "video_url", this.files.address("/nowhere.mp4"),
				"is_carousel_item", "true"));
		awaitStatus(bad, "ERROR");
		assertThat(carousel(good, bad)).isEqualTo("-1/2207032");
		String single = made(Map.of("image_url", this.picture));
		assertThat(carousel(good, single)).isEqualTo("100/");
		this.sandbox.control("settings/", "{\"processing_ms\": 60000}");
		String slow = create(Map.of("image_url", this.picture, "is_carousel_item", "true"));
		assertThat(carousel(good, slow)).isEqualTo("9007/2207027");
		this.token = this.sandbox.exchange(Map.of("grant_type", "fb_exchange_token", "fb_exchange_token", this.token))
			.text("/access_token");
		this.sandbox.control("clock/", "{\"advance\": \"PT24H\"}");
		assertThat(carousel(good, slow)).isEqualTo("-2/2207020");
	}

	@Test
	void containerOfAnotherAccountIsNotFound() {
		String container = made(Map.of("image_url", this.picture));
		assertThat(this.sandbox.post(this.token, "/17841400000000002/media_publish", Map.of("creation_id", container))
			.error()).isEqualTo("24/2207006");
	}

	@Test
	void storiesLiveADayApartFromThePosts() {
		String photo = publish(made(Map.of("media_type", "STORIES", "image_url",
				this.files.put("/tall.jpg", PictureServer.picture("jpeg", 360, 640)), "caption", "is ignored")));
		String video = publish(made(Map.of("media_type", "STORIES", "video_url", this.film)));
		JsonNode stories = this.sandbox
			.get(this.token, BAKERY + "/stories?fields=media_product_type,media_type,permalink,caption")
			.body()
			.at("/data");
		assertThat(stories.findValuesAsString("id")).containsExactly(video, photo);
		assertThat(stories.findValuesAsString("media_product_type")).containsOnly("STORY");
		assertThat(stories.findValuesAsString("caption")).isEmpty();
		assertThat(page(stories.at("/0/permalink").asString())).contains("<video");
		assertThat(this.sandbox.get(this.token, BAKERY + "/media").body().at("/data")).isEmpty();
		assertThat(this.sandbox.post(this.token, "/" + photo + "/comments", Map.of("message", "Hello")).error())
			.isEqualTo("100/33");
		this.token = this.sandbox.exchange(Map.of("grant_type", "fb_exchange_token", "fb_exchange_token", this.token))
			.text("/access_token");
		this.sandbox.control("clock/", "{\"advance\": \"PT24H\"}");
		assertThat(this.sandbox.get(this.token, BAKERY + "/stories").body().at("/data")).isEmpty();
	}

	@Test
	void accountCommentsOnItsOwnPost() {
		String medium = publish(made(Map.of("image_url", this.picture)));
		String comment = this.sandbox.post(this.token, "/" + medium + "/comments", Map.of("message", "First!"))
			.text("/id");
		JsonNode listed = this.sandbox
			.get(this.token, "/" + medium + "/comments?fields=id,text,username,from,timestamp")
			.body()
			.at("/data/0");
		assertThat(listed.at("/id").asString()).isEqualTo(comment).hasSize(17);
		assertThat(listed.at("/text").asString()).isEqualTo("First!");
		assertThat(listed.at("/username").asString()).isEqualTo("demobakery");
		assertThat(listed.at("/from/id").asString()).isEqualTo("17841400000000001");
		assertThat(node(medium, "comments_count").at("/comments_count").asInt()).isEqualTo(1);
		assertThat(this.sandbox.read("ledger/").body().at("/comments/0/media_id").asString()).isEqualTo(medium);
		assertThat(this.sandbox.post(this.token, "/" + medium + "/comments", Map.of("message", " ")).error())
			.isEqualTo("100/");
	}

	@Test
	void commentsNeedTheirPermission() {
		String medium = publish(made(Map.of("image_url", this.picture)));
		String silent = this.sandbox
			.login(Map.of("scope", SandboxCaller.SCOPES.replace("instagram_manage_comments,", "")));
		assertThat(this.sandbox.post(silent, "/" + medium + "/comments", Map.of("message", "Hello")).error())
			.isEqualTo("10/");
	}

	@Test
	void testAccountGetsARealFilmForAnyName() {
		String test = this.sandbox.login("test");
		String container = this.sandbox
			.post(test, TEST + "/media", Map.of("media_type", "REELS", "video_url", "film_1"))
			.text("/id");
		await().atMost(Duration.ofSeconds(10))
			.until(() -> this.sandbox.get(test, "/" + container + "?fields=status_code")
				.text("/status_code")
				.equals("FINISHED"));
		String medium = this.sandbox.post(test, TEST + "/media_publish", Map.of("creation_id", container)).text("/id");
		String url = this.sandbox.get(test, "/" + medium + "?fields=media_url").text("/media_url");
		assertThat(bytes(url, "bytes=4-7")).isEqualTo("ftyp");
	}

	@Test
	void kindsTakeTheirOwnTimeUnlessTold() {
		this.sandbox.control("settings/", "{\"processing_ms\": null, \"image_processing_ms\": 0}");
		String photo = create(Map.of("image_url", this.picture));
		String reel = create(Map.of("media_type", "REELS", "video_url", this.film));
		assertThat(status(photo)).isEqualTo("FINISHED");
		assertThat(status(reel)).isEqualTo("IN_PROGRESS");
		assertThat(post("/media_publish", Map.of("creation_id", reel)).error()).isEqualTo("9007/2207027");
	}

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

	private String carousel(String... children) {
		return post("/media",
				Map.of("media_type", "CAROUSEL", "children", "[\"" + String.join("\",\"", children) + "\"]"))
			.error();
	}

	private String made(Map<String, String> form) {
		String container = create(form);
		awaitStatus(container, "FINISHED");
		return container;
	}

	private String create(Map<String, String> form) {
		SandboxCaller.Answer answer = post("/media", form);
		assertThat(answer.body().toString()).contains("\"id\"");
		return answer.text("/id");
	}

	private String publish(String container) {
		return post("/media_publish", Map.of("creation_id", container)).text("/id");
	}

	private SandboxCaller.Answer post(String edge, Map<String, String> form) {
		return this.sandbox.post(this.token, BAKERY + edge, form);
	}

	private void awaitStatus(String container, String status) {
		await().atMost(Duration.ofSeconds(10)).until(() -> status(container), status::equals);
	}

	private String status(String container) {
		return node(container, "status_code").at("/status_code").asString();
	}

	private JsonNode node(String id, String fields) {
		return this.sandbox.get(this.token, "/" + id + "?fields=" + fields).body();
	}

	private String page(String url) {
		return this.sandbox.wire().get(url.substring(url.indexOf("/sandbox"))).body();
	}

	private String bytes(String url, String range) {
		var answer = this.sandbox.wire()
			.send(this.sandbox.wire().request(url.substring(url.indexOf("/sandbox"))).header("Range", range));
		assertThat(answer.statusCode()).isEqualTo(206);
		return answer.body();
	}

}
