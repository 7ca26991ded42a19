package com.brandautomator.sandbox;

import java.time.Duration;
import java.util.Map;

import com.brandautomator.WireTest;
import com.brandautomator.sandbox.video.Mp4;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Reels, stories and carousels go from the container to the medium as Meta's do.
 */
@WireTest
class SandboxKindsWireTests extends PostingBakery {

	private static final String TEST = "/17841400000000099";

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
	void carouselMayBeginWithVideo() {
		String first = made(Map.of("media_type", "VIDEO", "video_url", this.film, "is_carousel_item", "true"));
		String second = made(Map.of("image_url", this.picture, "is_carousel_item", "true"));
		String medium = publish(made(Map.of("media_type", "CAROUSEL", "children", first + "," + second)));
		JsonNode album = node(medium, "media_url,children{media_type}");
		assertThat(album.has("media_url")).isFalse();
		assertThat(album.at("/children/data").findValuesAsString("media_type")).containsExactly("VIDEO", "IMAGE");
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

	private String carousel(String... children) {
		return post("/media",
				Map.of("media_type", "CAROUSEL", "children", "[\"" + String.join("\",\"", children) + "\"]"))
			.error();
	}

}
