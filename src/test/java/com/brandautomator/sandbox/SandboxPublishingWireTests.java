package com.brandautomator.sandbox;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.brandautomator.WireTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From the container to the medium, and what is refused on the way.
 */
@WireTest
class SandboxPublishingWireTests {

	private static final String BAKERY = "/17841400000000001";

	@LocalServerPort
	int port;

	private SandboxCaller sandbox;

	private PictureServer pictures;

	private String token;

	private String picture;

	@BeforeEach
	void call() {
		this.sandbox = new SandboxCaller(this.port);
		this.pictures = new PictureServer();
		this.picture = this.pictures.put("/rolls.jpg", PictureServer.picture("jpeg", 400, 400));
		this.sandbox.control("settings/", "{\"processing_ms\": 0}");
		this.token = this.sandbox.login("brand");
	}

	@AfterEach
	void forget() {
		this.pictures.close();
		this.sandbox.reset();
	}

	@Test
	void pictureGoesFromContainerToMedium() {
		this.sandbox.control("settings/", "{\"processing_ms\": 60000}");
		String container = container(
				Map.of("image_url", this.picture, "caption", "Fresh rolls é/", "alt_text", "Rolls"));
		assertThat(status(container)).isEqualTo("IN_PROGRESS");
		assertThat(publish(container).error()).isEqualTo("9007/2207027");
		this.sandbox.control("clock/", "{\"advance\": \"PT61S\"}");
		assertThat(status(container)).isEqualTo("FINISHED");
		String id = publish(container).text("/id");
		assertThat(id).hasSize(17).isNotEqualTo(container);
		assertThat(status(container)).isEqualTo("PUBLISHED");
		JsonNode medium = this.sandbox
			.get(this.token,
					"/" + id + "?fields=caption,alt_text,media_type,media_product_type,media_url,permalink,"
							+ "timestamp,username,owner,like_count,comments_count,children,thumbnail_url")
			.body();
		assertThat(medium.at("/caption").asString()).isEqualTo("Fresh rolls é/");
		assertThat(medium.at("/timestamp").asString()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\+0000");
		assertThat(medium.at("/owner").toString()).isEqualTo("{\"id\":\"17841400000000001\"}");
		assertThat(medium.at("/media_type").asString()).isEqualTo("IMAGE");
		assertThat(medium.has("children")).isFalse();
		assertThat(local(medium.at("/permalink").asString())).contains("Fresh rolls", "demobakery");
		assertThat(local(medium.at("/media_url").asString())).isNotEmpty();
	}

	@Test
	void secondPublishIsRefusedAndTheContainerStaysPublished() {
		String container = container(Map.of("image_url", this.picture));
		publish(container);
		assertThat(publish(container).error()).isEqualTo("24/2207008");
		assertThat(status(container)).isEqualTo("PUBLISHED");
		assertThat(effects(container)).isEqualTo(1);
	}

	@Test
	void twoPublishesAtOnceMakeOneMedium() {
		String container = container(Map.of("image_url", this.picture));
		List<CompletableFuture<SandboxCaller.Answer>> both = IntStream.range(0, 8)
			.mapToObj((call) -> CompletableFuture.supplyAsync(() -> publish(container)))
			.toList();
		assertThat(both.stream().map(CompletableFuture::join).filter((answer) -> answer.status() == 200)).hasSize(1);
		assertThat(effects(container)).isEqualTo(1);
	}

	@Test
	void containerExpiresAfterADay() {
		String container = container(Map.of("image_url", this.picture));
		this.token = this.sandbox.exchange(Map.of("grant_type", "fb_exchange_token", "fb_exchange_token", this.token))
			.text("/access_token");
		this.sandbox.control("clock/", "{\"advance\": \"PT24H\"}");
		assertThat(status(container)).isEqualTo("EXPIRED");
		assertThat(publish(container).error()).isEqualTo("24/2207008");
	}

	@Test
	void containerFailsInProcessingWhenOrdered() {
		this.sandbox.control("faults/",
				"{\"on\": \"processing\", \"kind\": \"error\", \"error\": {\"subcode\": 2207053}}");
		String container = container(Map.of("image_url", this.picture));
		assertThat(this.sandbox.get(this.token, "/" + container + "?fields=status_code,status").text("/status"))
			.isEqualTo("Error: Media upload has failed with error code 2207053");
		assertThat(publish(container).error()).isEqualTo("-1/2207032");
	}

	static Stream<Arguments> refused() {
		return Stream.of(refused("9004/2207052", (pictures) -> Map.of("image_url", pictures.address("/missing.jpg"))),
				refused("9004/2207052", (pictures) -> Map.of("image_url", "http://localhost:1/nobody.jpg")),
				refused("9004/2207052", (pictures) -> Map.of("image_url", "carousel_image_1")),
				refused("9004/2207052", (pictures) -> {
					pictures.put("/robots.txt", "User-agent: *\nDisallow: /rolls".getBytes());
					return Map.of("image_url", pictures.address("/rolls.jpg"));
				}),
				refused("36001/2207005",
						(pictures) -> Map.of("image_url",
								pictures.put("/rolls.png", PictureServer.picture("png", 400, 400)))),
				refused("36000/2207004",
						(pictures) -> Map.of("image_url", pictures.put("/big.jpg", new byte[8 * 1024 * 1024 + 1]))),
				refused("36003/2207009",
						(pictures) -> Map.of("image_url",
								pictures.put("/tall.jpg", PictureServer.picture("jpeg", 400, 600)))),
				refused("36003/2207009",
						(pictures) -> Map.of("image_url",
								pictures.put("/wide.jpg", PictureServer.picture("jpeg", 800, 400)))),
				refused("36004/2207010", (pictures) -> Map.of("caption", "x".repeat(2201))),
				refused("100/2207040", (pictures) -> Map.of("caption", "@somebody ".repeat(21))),
				refused("100/2207023", (pictures) -> Map.of("media_type", "HOLOGRAM")),
				refused("100/", (pictures) -> Map.of("media_type", "REELS")),
				refused("100/", (pictures) -> Map.of("image_url", "")));
	}

	private static Arguments refused(String error, Function<PictureServer, Map<String, String>> parameters) {
		return Arguments.of(error, parameters);
	}

	@ParameterizedTest
	@MethodSource("refused")
	void whatMetaCannotUseIsRefusedAtOnce(String error, Function<PictureServer, Map<String, String>> parameters) {
		Map<String, String> form = new java.util.HashMap<>(Map.of("image_url", this.picture));
		form.putAll(parameters.apply(this.pictures));
		SandboxCaller.Answer answer = this.sandbox.post(this.token, BAKERY + "/media", form);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.error()).isEqualTo(error);
	}

	@ParameterizedTest
	@MethodSource("ratios")
	void usualRatiosAreTaken(int width, int height) {
		String url = this.pictures.put("/usual.jpg", PictureServer.picture("jpeg", width, height));
		assertThat(container(Map.of("image_url", url))).hasSize(17);
	}

	static Stream<Arguments> ratios() {
		return Stream.of(Arguments.of(1080, 1350), Arguments.of(1080, 1080), Arguments.of(1200, 628));
	}

	@Test
	void testAccountGetsAPictureDrawnForAPlaceholder() {
		String test = this.sandbox.login("test");
		String container = this.sandbox.post(test, "/17841400000000099/media", Map.of("image_url", "test_image_url"))
			.text("/id");
		String medium = this.sandbox.post(test, "/17841400000000099/media_publish", Map.of("creation_id", container))
			.text("/id");
		String url = this.sandbox.get(test, "/" + medium + "?fields=media_url").text("/media_url");
		assertThat(this.sandbox.wire().get(url.substring(url.indexOf("/sandbox"))).headers().firstValue("content-type"))
			.hasValue("image/jpeg");
	}

	@Test
	void parametersComeAsJsonToo() {
		SandboxCaller.Answer answer = SandboxCaller.answer(this.sandbox.wire()
			.send(this.sandbox.signed(this.token, BAKERY + "/media")
				.header("Content-Type", "application/json")
				.POST(BodyPublishers.ofString("{\"image_url\": \"" + this.picture + "\", \"caption\": \"Rolls\"}"))));
		assertThat(answer.text("/id")).hasSize(17);
	}

	@Test
	void mediaAreListedNewestFirstWithCursors() {
		List<String> ids = Stream.of("one", "two", "three")
			.map((caption) -> publish(container(Map.of("image_url", this.picture, "caption", caption))).text("/id"))
			.toList();
		JsonNode newest = this.sandbox.get(this.token, BAKERY + "/media?fields=caption&limit=2").body();
		assertThat(newest.at("/data").findValuesAsString("caption")).containsExactly("three", "two");
		JsonNode oldest = this.sandbox
			.get(this.token, BAKERY + "/media?limit=2&after=" + newest.at("/paging/cursors/after").asString())
			.body();
		assertThat(oldest.at("/data").findValuesAsString("id")).containsExactly(ids.get(0));
		assertThat(oldest.at("/paging").has("next")).isFalse();
		assertThat(this.sandbox.get(this.token, BAKERY + "/media?until=1000").body().at("/data")).isEmpty();
	}

	@Test
	void quotaIsCountedAndHolds() {
		this.sandbox.control("settings/", "{\"quota_total\": 1}");
		String limit = BAKERY + "/content_publishing_limit?fields=quota_usage,config";
		publish(container(Map.of("image_url", this.picture)));
		assertThat(this.sandbox.get(this.token, limit).body().at("/data/0").toString()).contains("\"quota_usage\":1",
				"\"quota_total\":1", "\"quota_duration\":86400");
		assertThat(publish(container(Map.of("image_url", this.picture))).error()).isEqualTo("9/2207042");
	}

	@Test
	void containersOfADayAreLimited() {
		this.sandbox.control("settings/", "{\"containers_per_day\": 1}");
		container(Map.of("image_url", this.picture));
		assertThat(this.sandbox.post(this.token, BAKERY + "/media", Map.of("image_url", this.picture)).error())
			.isEqualTo("9/2207042");
	}

	private String container(Map<String, String> form) {
		return this.sandbox.post(this.token, BAKERY + "/media", form).text("/id");
	}

	private SandboxCaller.Answer publish(String container) {
		return this.sandbox.post(this.token, BAKERY + "/media_publish", Map.of("creation_id", container));
	}

	private String status(String container) {
		return this.sandbox.get(this.token, "/" + container + "?fields=status_code").text("/status_code");
	}

	private int effects(String container) {
		return this.sandbox.read("ledger/").body().at("/published/" + container).asInt();
	}

	private String local(String url) {
		return this.sandbox.wire().get(url.substring(url.indexOf("/sandbox"))).body();
	}

}
