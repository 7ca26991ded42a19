package com.brandautomator.media;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import com.brandautomator.Person;
import com.brandautomator.WireTest;
import com.brandautomator.sandbox.SandboxCaller;
import com.brandautomator.sandbox.SandboxCaller.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is on the caller's account is listed page by page and read one by one; nothing
 * else is.
 */
@WireTest
class MediaWireTests {

	@LocalServerPort
	int port;

	private SandboxCaller sandbox;

	private Person person;

	@BeforeEach
	void connect() {
		this.sandbox = new SandboxCaller(this.port);
		this.sandbox.control("settings/", "{\"processing_ms\": 0}");
		this.person = new Person(this.port).withTestAccount();
	}

	@AfterEach
	void forget() {
		this.sandbox.reset();
	}

	@Test
	void listGoesOnFromItsCursorUntilItSaysThatThereIsNoMore() {
		List<String> posted = Stream.of("one", "two", "three").map(this::post).toList();
		JsonNode newest = this.person.get("instagram/media/?limit=2").body();
		assertThat(newest.propertyNames()).containsExactlyInAnyOrder("media", "paging", "test_mode");
		assertThat(newest.at("/test_mode").asBoolean()).isTrue();
		assertThat(newest.at("/media").findValuesAsString("caption")).containsExactly("three", "two");
		assertThat(newest.at("/paging/has_next").asBoolean()).isTrue();
		String cursor = newest.at("/paging/after").asString();
		JsonNode oldest = this.person.get("instagram/media?limit=2&after=" + cursor).body();
		assertThat(oldest.at("/media").findValuesAsString("id")).containsExactly(posted.get(0));
		assertThat(oldest.at("/paging").toString()).isEqualTo("{\"after\":null,\"has_next\":false}");
	}

	@Test
	void mediumHasTheFieldsOfTheContractAndNoChildrenWhereThereAreNone() {
		JsonNode medium = this.person.get("instagram/media/" + post("Rolls") + "/").body();
		assertThat(medium.propertyNames()).containsExactlyInAnyOrder("id", "caption", "media_type",
				"media_product_type", "media_url", "thumbnail_url", "permalink", "timestamp", "like_count",
				"comments_count");
		assertThat(medium.at("/timestamp").asString()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
		assertThat(medium.at("/media_type").asString()).isEqualTo("IMAGE");
		assertThat(medium.at("/thumbnail_url").isNull()).isTrue();
	}

	@Test
	void storiesAreListedWithTheirEndAndNotAmongTheMedia() {
		String story = this.person.post("instagram/stories/", "{\"type\": \"photo\", \"url\": \"rolls\"}")
			.text("/story_id");
		JsonNode listed = this.person.get("instagram/stories/").body();
		assertThat(listed.propertyNames()).containsExactlyInAnyOrder("stories", "test_mode");
		assertThat(listed.at("/stories").findValuesAsString("id")).containsExactly(story);
		assertThat(listed.at("/stories/0").propertyNames()).containsExactlyInAnyOrder("id", "media_type", "media_url",
				"thumbnail_url", "permalink", "timestamp", "expires_at");
		assertThat(Instant.parse(listed.at("/stories/0/expires_at").asString()))
			.isEqualTo(Instant.parse(listed.at("/stories/0/timestamp").asString()).plus(Duration.ofHours(24)));
		assertThat(this.person.get("instagram/media/").body().at("/media").isEmpty()).isTrue();
		this.sandbox.control("clock/", "{\"advance\": \"PT25H\"}");
		assertThat(this.person.get("instagram/stories/").body().at("/stories").isEmpty()).isTrue();
	}

	@Test
	void accountWithoutMediaHasAnEmptyList() {
		assertThat(this.person.get("instagram/media/").body().toString())
			.isEqualTo("{\"media\":[],\"paging\":{\"after\":null,\"has_next\":false},\"test_mode\":true}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "-1", "101", "ten", "1.5", "99999999999" })
	void limitOutOfBoundsIsNamed(String limit) {
		Answer refused = this.person.get("instagram/media/?limit=" + limit);
		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.text("/errors/0/field")).isEqualTo("limit");
	}

	@ParameterizedTest
	@ValueSource(strings = { "1", "100" })
	void limitAtTheBoundsIsTaken(String limit) {
		assertThat(this.person.get("instagram/media/?limit=" + limit).status()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "17900000000000000", "1", "abc", "17900000000000000x", "me", "%20" })
	void idOfNoMediumIsNotFound(String id) {
		Answer missing = this.person.get("instagram/media/" + id + "/");
		assertThat(missing.status()).isEqualTo(404);
		assertThat(missing.text("/code")).isEqualTo("not_found");
	}

	@Test
	void idOfSomethingElseAtMetaIsNotFound() {
		String publication = this.person.post("instagram/post/", "{\"image_url\": \"rolls\"}").text("/publication_id");
		String container = this.person.get("instagram/publications/" + publication + "/").text("/container_id");
		for (String id : List.of("17841400000000099", "10760000000000099", container)) {
			Answer missing = this.person.get("instagram/media/" + id + "/");
			assertThat(missing.status()).as(id).isEqualTo(404);
			assertThat(missing.text("/code")).isEqualTo("not_found");
		}
	}

	@Test
	void strangeCursorIsTheCallersFault() {
		Answer refused = this.person.get("instagram/media/?after=nonsense%20%26limit=1000");
		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.text("/errors/0/field")).isEqualTo("after");
	}

	@Test
	void mediaOfTheAccountThatIsNotSelectedAreNotListed() {
		Person brand = new Person(this.port);
		brand.connect("brand");
		post("Rolls");
		assertThat(brand.get("instagram/media/").body().at("/media")).isEmpty();
	}

	private String post(String caption) {
		return this.person.post("instagram/post/", "{\"image_url\": \"rolls\", \"caption\": \"" + caption + "\"}")
			.text("/media_id");
	}

}
