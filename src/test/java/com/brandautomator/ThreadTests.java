package com.brandautomator;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;

import com.brandautomator.sandbox.PictureServer;
import com.brandautomator.sandbox.SandboxCaller;
import com.brandautomator.sandbox.SandboxCaller.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole thread as a person's client walks it: connect, choose an account, post a
 * picture, see it, hear a follower, disconnect. Everything goes over HTTP, to the service
 * and from it.
 */
@WireTest
class ThreadTests {

	private static final String BAKERY = "17841400000000001";

	private static final String COFFEE = "17841400000000002";

	private static PictureServer pictures;

	private static String picture;

	@LocalServerPort
	int port;

	private Person person;

	private SandboxCaller sandbox;

	@BeforeAll
	static void servePictures() {
		pictures = new PictureServer();
		picture = pictures.put("/rolls.jpg", PictureServer.picture("jpeg", 1080, 1080));
	}

	@AfterAll
	static void close() {
		pictures.close();
	}

	@BeforeEach
	void begin() {
		this.person = new Person(this.port);
		this.sandbox = new SandboxCaller(this.port);
		this.sandbox.control("settings/", "{\"processing_ms\": 0}");
	}

	@AfterEach
	void forget() {
		this.sandbox.reset();
	}

	@Test
	void somebodyConnectsPostsAPictureHearsAFollowerAndLeaves() {
		assertThat(this.person.connect("brand").text("/profile/profile_name")).isEqualTo("demobakery");
		Answer post = this.person.post("instagram/post/",
				"{\"image_url\": \"" + picture + "\", \"caption\": \"Fresh rolls and bread #rolls\"}");
		assertThat(post.status()).isEqualTo(200);
		assertThat(post.body().propertyNames()).containsExactlyInAnyOrder("success", "id", "media_id", "media_type",
				"permalink", "media_url", "timestamp", "message", "test_mode", "publication_id");
		String medium = post.text("/media_id");
		assertThat(post.text("/id")).isEqualTo(medium);
		assertThat(post.text("/media_type")).isEqualTo("IMAGE");
		assertThat(post.body().at("/success").asBoolean()).isTrue();
		assertThat(opened(post.text("/permalink"))).contains("Fresh rolls and bread #rolls", "demobakery");
		assertThat(this.sandbox.read("ledger/").body().at("/published").properties()).singleElement()
			.satisfies((effect) -> assertThat(effect.getValue().asInt()).isEqualTo(1));

		JsonNode newest = this.person.get("instagram/media/").body().at("/media/0");
		assertThat(newest.at("/id").asString()).isEqualTo(medium);
		assertThat(this.person.get("instagram/media/" + medium + "/").body()).isEqualTo(newest);
		assertThat(newest.at("/permalink").asString()).isEqualTo(post.text("/permalink"));

		String question = comment(medium, 1);
		JsonNode event = inbox(this.person, question).get(0);
		assertThat(event.at("/event_type").asString()).isEqualTo("comments");
		assertThat(event.at("/media_id").asString()).isEqualTo(medium);
		assertThat(event.at("/payload/text").asString()).isEqualTo(question);

		assertThat(this.person.post("instagram/disconnect/", "").status()).isEqualTo(200);
		assertThat(this.person.get("instagram/media/").text("/code")).isEqualTo("instagram_not_connected");
	}

	@Test
	void deliveryThatComesElevenTimesIsOneEvent() {
		this.person.connect("brand");
		long before = this.person.get("instagram/webhooks/events/").body().at("/total_count").asLong();
		assertThat(inbox(this.person, comment(null, 11))).hasSize(1);
		assertThat(this.person.get("instagram/webhooks/events/").body().at("/total_count").asLong())
			.isEqualTo(before + 1);
	}

	@Test
	void chosenAccountIsStillChosenAfterAReconnect() {
		this.person.connect("brand");
		this.person.post("instagram/accounts/select/", "{\"account_id\": \"" + COFFEE + "\"}");
		assertThat(this.person.connect("brand").text("/profile/profile_id")).isEqualTo(COFFEE);
	}

	@Test
	void testAccountIsConnectedByOneCallAndDrawsItsPictures() {
		Answer first = this.person.post("instagram/test-connect/", "");
		assertThat(first.status()).isEqualTo(201);
		assertThat(first.body().propertyNames()).containsExactlyInAnyOrder("message", "test_mode", "profile");
		assertThat(first.text("/profile/profile_name")).isEqualTo("test_ig_user");
		assertThat(this.person.post("instagram/test-connect/", "").status()).isEqualTo(200);
		Answer post = this.person.post("instagram/post/", "{\"image_url\": \"test_image_url\"}");
		assertThat(post.status()).isEqualTo(200);
		assertThat(post.body().at("/test_mode").asBoolean()).isTrue();
		HttpResponse<String> drawn = new Wire(this.port).get(URI.create(post.text("/media_url")).getPath());
		assertThat(drawn.headers().firstValue("content-type")).hasValue("image/jpeg");
	}

	@Test
	void placeholderOfAnyOtherAccountIsRefusedWithTheWayOut() {
		this.person.connect("brand");
		Answer post = this.person.post("instagram/post/", "{\"image_url\": \"test_image_url\"}");
		assertThat(post.status()).isEqualTo(422);
		assertThat(post.text("/code")).isEqualTo("placeholder_media");
		assertThat(post.text("/error")).startsWith("The page sent a placeholder instead of your file")
			.contains("media/uploads/");
		assertThat(post.text("/errors/0/field")).isEqualTo("image_url");
	}

	@Test
	void twoCallersOfOneAccountShareItsEventsAndWhatIsRead() {
		Person colleague = new Person(this.port);
		Person stranger = new Person(this.port).withTestAccount();
		this.person.connect("brand");
		colleague.connect("brand");
		String question = comment(null, 1);
		String event = inbox(this.person, question).get(0).at("/id").asString();
		assertThat(inbox(colleague, question).get(0).at("/id").asString()).isEqualTo(event);
		assertThat(inbox(stranger, question)).isEmpty();
		assertThat(
				this.person.post("instagram/webhooks/events/", "{\"event_ids\": [" + event + "]}").text("/marked_read"))
			.isEqualTo("1");
		assertThat(inbox(colleague, question).get(0).at("/read").asBoolean()).isTrue();
	}

	@Test
	void oneOfTwoCallersLeavesAndTheOtherStays() {
		Person colleague = new Person(this.port);
		this.person.connect("brand");
		colleague.connect("brand");
		this.person.post("instagram/disconnect/", "");
		assertThat(colleague.get("instagram/media/").status()).isEqualTo(200);
	}

	/**
	 * Makes a follower write, the webhook be delivered so many times, and returns what
	 * was written.
	 */
	private String comment(String medium, int times) {
		String text = "Do you ship? " + UUID.randomUUID();
		Answer told = this.sandbox.control("events/", """
				{"kind": "comment", "account_id": "%s", "text": "%s", "times": %d%s}""".formatted(BAKERY, text, times,
				(medium != null) ? ", \"media_id\": \"" + medium + "\"" : ""));
		assertThat(told.body().at("/statuses").valueStream().map(JsonNode::asInt)).hasSize(times).containsOnly(200);
		return text;
	}

	/**
	 * The events with this text; other tests have followers, too.
	 */
	private static List<JsonNode> inbox(Person person, String text) {
		return person.get("instagram/webhooks/events/?limit=200")
			.body()
			.at("/events")
			.valueStream()
			.filter((event) -> event.at("/payload/text").asString("").equals(text))
			.toList();
	}

	private String opened(String link) {
		return new Wire(this.port).get(URI.create(link).getPath()).body();
	}

}
