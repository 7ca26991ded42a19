package com.brandautomator.publishing;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import com.brandautomator.sandbox.SandboxCaller.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every kind of post goes live once: its parts are made and used again, its answer may be
 * lost, its first comment is there once.
 */
class EveryKindOnceWireIT extends AsPoster {

	private static final String LOST = "lost_answer";

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			post/          | "image_url": "rolls"                                  | IMAGE          | /p/
			post/          | "video_url": "film", "media_type": "VIDEO"            | VIDEO          | /reel/
			post/          | "video_url": "film", "media_type": "REELS"            | VIDEO          | /reel/
			carousel/post/ | "items": [{"image_url": "a"}, {"video_url": "film"}]  | CAROUSEL_ALBUM | /p/
			stories/       | "type": "photo", "url": "rolls"                       | IMAGE          | /stories/
			stories/       | "type": "video", "url": "film"                        | VIDEO          | /stories/
			""")
	void goesLiveOnceAlthoughTheAnswerIsLost(String path, String body, String type, String permalink) {
		this.poster.fault("media_publish", LOST, "");
		Answer answer = post(path, body);
		assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
		assertThat(answer.text("/media_type")).isEqualTo(type);
		assertThat(answer.text("/permalink")).contains(permalink);
		assertThat(media()).containsExactly(answer.text("/media_id"));
		assertThat(this.poster.publishCalls()).containsExactly(LOST);
	}

	@Test
	void carouselNamesTheMediumThatFailsAndUsesTheOthersAgain() {
		String body = "\"items\": [{\"image_url\": \"a\"}, {\"image_url\": \"b\"}, {\"image_url\": \"c\"}]";
		this.poster.fault("media", "error",
				", \"error\": {\"code\": 36001, \"subcode\": 2207005}, \"probability\": 1, \"times\": 1");
		Answer failed = post("carousel/post/", body);
		assertThat(failed.status()).isEqualTo(422);
		assertThat(failed.text("/error")).startsWith("Image 1 of 3: ");
		assertThat(failed.text("/errors/0/field")).isEqualTo("items[0]");
		UUID id = Poster.id(failed);
		this.database.sql("update publication set children = cast(? as jsonb), status = 'failed' where id = ?")
			.params("[]", id)
			.update();
		Answer retried = this.poster.person().post("instagram/publications/" + id + "/retry/", "");
		assertThat(retried.status()).isEqualTo(200);
		assertThat(retried.body().at("/carousel_count").asInt()).isEqualTo(3);
		assertThat(media()).containsExactly(retried.text("/media_id"));
	}

	@Test
	void childThatFailsLaterIsNamedAndTheFinishedOnesAreKept() {
		this.poster.processing(Duration.ofMinutes(10));
		UUID id = Poster.id(post("carousel/post/",
				"\"items\": [{\"image_url\": \"a\"}, {\"image_url\": \"b\"}, {\"image_url\": \"c\"}]", "Prefer",
				"respond-async"));
		List<String> made = org.awaitility.Awaitility.await()
			.atMost(Duration.ofSeconds(30))
			.until(() -> children(id), (children) -> children.size() == 3);
		this.database.sql("update sandbox.container set error_subcode = 2207026 where id = ?")
			.param(made.get(1))
			.update();
		this.poster.pass(Duration.ofMinutes(11));
		Answer failed = this.poster.await(id, "failed");
		assertThat(failed.text("/error/message")).startsWith("Image 2 of 3: ");
		this.poster.processing(Duration.ZERO);
		Answer retried = this.poster.person().post("instagram/publications/" + id + "/retry/", "");
		assertThat(retried.status()).isEqualTo(200);
		assertThat(children(id)).contains(made.get(0), made.get(2)).doesNotContain(made.get(1)).hasSize(3);
		assertThat(media()).hasSize(1);
	}

	@Test
	void childThatInstagramLosesIsGivenToItAnew() {
		this.poster.processing(Duration.ofSeconds(1));
		this.poster.fault("status", "error", ", \"error\": {\"code\": 24, \"subcode\": 2207008}, \"times\": 3");
		Answer answer = post("carousel/post/", "\"items\": [{\"image_url\": \"a\"}, {\"image_url\": \"b\"}]");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(this.poster.publication(Poster.id(answer)).body().at("/steps").findValuesAsString("decided"))
			.contains("Image 1 of 2 is given to it anew.");
		assertThat(media()).containsExactly(answer.text("/media_id"));
	}

	@ParameterizedTest
	@CsvSource({ "lost_answer", "drop", "html_502" })
	void firstCommentIsThereOnceWhateverBecomesOfItsAnswer(String fault) {
		this.poster.fault("comments", fault, "");
		Answer answer = post("post/", "\"image_url\": \"rolls\", \"first_comment\": \"We open at 7\"");
		assertThat(answer.status()).isEqualTo(200);
		Answer commented = this.poster.awaitComment(Poster.id(answer));
		assertThat(commented.text("/first_comment/status")).isEqualTo("posted");
		assertThat(comments(answer.text("/media_id"))).containsExactly(commented.text("/first_comment/id"));
	}

	@Test
	void firstCommentThatIsRefusedLeavesThePostLive() {
		this.poster.error("comments", 100, 0);
		Answer answer = post("post/", "\"image_url\": \"rolls\", \"first_comment\": \"We open at 7\"");
		assertThat(answer.status()).isEqualTo(200);
		Answer refused = this.poster.awaitComment(Poster.id(answer));
		assertThat(refused.text("/status")).isEqualTo("published");
		assertThat(refused.text("/first_comment/status")).isEqualTo("failed");
		assertThat(refused.text("/first_comment/error")).isNotBlank();
		assertThat(comments(answer.text("/media_id"))).isEmpty();
	}

	@Test
	void twoEqualPostsAtTheSameTimeAreToldApart() {
		this.poster.fault("media_publish", LOST, ", \"times\": 2");
		List<Answer> answers = IntStream.range(0, 2)
			.parallel()
			.mapToObj((n) -> post("stories/", "\"type\": \"photo\", \"url\": \"rolls\""))
			.toList();
		assertThat(answers).allMatch((answer) -> answer.status() == 200);
		assertThat(answers).extracting((answer) -> answer.text("/media_id"))
			.doesNotHaveDuplicates()
			.containsExactlyInAnyOrderElementsOf(media());
	}

	private Answer post(String path, String body, String... headers) {
		String caption = path.equals("stories/") ? "" : ", \"caption\": \"" + this.poster.caption() + "\"";
		return this.poster.person().post("instagram/" + path, "{" + body + caption + "}", headers);
	}

	private List<String> media() {
		return this.poster.sandbox()
			.read("ledger/")
			.body()
			.at("/media")
			.valueStream()
			.map((medium) -> medium.at("/id").asString())
			.toList();
	}

	private List<String> children(UUID id) {
		return this.poster.publication(id)
			.body()
			.at("/children")
			.valueStream()
			.map((child) -> child.at("/id").asString())
			.toList();
	}

	private List<String> comments(String mediaId) {
		return this.poster.sandbox()
			.get(this.poster.sandbox().login("test"), "/" + mediaId + "/comments?fields=id,text,username")
			.body()
			.at("/data")
			.valueStream()
			.map((comment) -> comment.at("/id").asString())
			.toList();
	}

}
