package com.brandautomator.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import com.brandautomator.Person;
import com.brandautomator.WireTest;
import com.brandautomator.sandbox.SandboxCaller;
import com.brandautomator.sandbox.SandboxCaller.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Hashtags are searched within Meta's budget, and never beyond it.
 */
@WireTest
class HashtagsWireIT {

	private static final String ACCOUNT = "17841400000000099";

	private static final String PATH = "instagram/analytics/hashtags/";

	@LocalServerPort
	int port;

	@Autowired
	JdbcClient database;

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
		this.database.sql("truncate hashtag, hashtag_budget, hashtag_search").update();
	}

	@Test
	void hashtagIsFoundOnceAndItsPostsAreListedPageByPage() {
		JsonNode found = search("%23Rolls").body();
		assertThat(found.propertyNames()).containsExactlyInAnyOrder("q", "hashtag_id", "top_media", "recent_media",
				"own", "own_media_read", "budget", "test_mode");
		assertThat(found.at("/q").asString()).isEqualTo("rolls");
		assertThat(found.at("/budget/used").asInt()).isOne();
		assertThat(found.at("/budget/limit").asInt()).isEqualTo(30);
		assertThat(found.at("/budget/window_days").asInt()).isEqualTo(7);
		assertThat(found.at("/budget/next_free_at").asString()).endsWith("Z");
		assertThat(found.at("/top_media/media")).hasSize(25);
		assertThat(found.at("/recent_media/media/0").propertyNames()).containsExactlyInAnyOrder("id", "caption",
				"media_type", "media_url", "permalink", "timestamp", "like_count", "comments_count");
		List<String> top = new ArrayList<>(ids(found.at("/top_media")));
		JsonNode next = search("rolls&edge=top&limit=50&after=" + found.at("/top_media/paging/after").asString())
			.body();
		assertThat(next.has("recent_media")).isFalse();
		assertThat(next.at("/top_media/paging").toString()).isEqualTo("{\"after\":null,\"has_next\":false}");
		top.addAll(ids(next.at("/top_media")));
		assertThat(top).hasSize(60).doesNotHaveDuplicates();
		assertThat(this.person.get("instagram/media/" + top.get(0) + "/").status()).isEqualTo(404);
		assertThat(next.at("/budget/used").asInt()).isOne();
		assertThat(searches()).isOne();
	}

	@Test
	void ownPostsAreCountedByHashtag() {
		for (String caption : List.of("Fresh #rolls #bern", "More #Rolls", "Nothing")) {
			this.person.post("instagram/post/", "{\"image_url\": \"rolls\", \"caption\": \"" + caption + "\"}");
		}
		JsonNode own = this.person.get(PATH).body();
		assertThat(own.propertyNames()).containsExactlyInAnyOrder("own_hashtags", "own_media_read", "budget",
				"test_mode");
		assertThat(own.at("/own_media_read").asInt()).isEqualTo(3);
		assertThat(own.at("/own_hashtags").findValuesAsString("hashtag")).containsExactly("rolls", "bern");
		assertThat(own.at("/budget").toString())
			.isEqualTo("{\"used\":0,\"limit\":30,\"window_days\":7,\"next_free_at\":null}");
		JsonNode rolls = search("rolls").body().at("/own");
		assertThat(rolls.propertyNames()).containsExactlyInAnyOrder("hashtag", "count", "median_likes",
				"median_comments", "measured", "median_reach", "median_interactions", "last_used_at");
		assertThat(rolls.at("/count").asInt()).isEqualTo(2);
	}

	@Test
	void fiftySearchesAtOnceTakeThirtyAndNeverMore() {
		List<Answer> answers = allAtOnce(50);
		assertThat(answers).filteredOn((answer) -> answer.status() == 200).hasSize(30);
		assertThat(answers).filteredOn((answer) -> answer.status() == 429).hasSize(20).allSatisfy((refused) -> {
			assertThat(refused.text("/code")).isEqualTo("hashtag_budget_used");
			assertThat(refused.body().at("/retryable").asBoolean()).isTrue();
			assertThat(refused.body().at("/budget/used").asInt()).isEqualTo(30);
			assertThat(refused.headers().firstValueAsLong("retry-after").orElse(0)).isBetween(600_000L, 604_801L);
		});
		assertThat(searches()).isEqualTo(30);
		int searched = IntStream.range(0, 50)
			.filter((number) -> answers.get(number).status() == 200)
			.findFirst()
			.orElseThrow();
		assertThat(search("tag" + searched).status()).isEqualTo(200);
		assertThat(searches()).isEqualTo(30);
		this.database.sql("update hashtag_search set counted_at = counted_at - interval '7 days' where name = ?")
			.param("tag" + searched)
			.update();
		this.sandbox.control("clock/", "{\"advance\": \"P8D\"}");
		assertThat(this.person.get(PATH).body().at("/budget/used").asInt()).isEqualTo(29);
		assertThat(search("another").status()).isEqualTo(200);
		assertThat(search("yet_another").status()).isEqualTo(429);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			# fault,       code, subcode, status, our code,            used
			  error,       10,   -,       403,    permission_missing,  0
			  error,       368,  -,       403,    account_restricted,  0
			  error,       4,    -,       429,    rate_limited,        0
			  error,       18,   2207034, 429,    hashtag_budget_used, 0
			  error,       24,   2207024, 404,    not_found,           1
			  error,       2,    -,       502,    meta_failed,         1
			  error,       100,  -,       502,    meta_refused,        1
			  lost_answer, -,    -,       502,    meta_failed,         1
			""")
	void placeIsGivenBackOnlyWhereMetaSurelyHasNotCounted(String kind, String code, String subcode, int status,
			String ourCode, int used) {
		String error = (code != null) ? ", \"error\": {\"code\": " + code + ", \"subcode\": " + subcode + "}" : "";
		this.sandbox.control("faults/",
				"{\"on\": \"ig_hashtag_search\", \"times\": 10, \"kind\": \"" + kind + "\"" + error + "}");
		Answer refused = search("rolls");
		assertThat(refused.status()).isEqualTo(status);
		assertThat(refused.text("/code")).isEqualTo(ourCode);
		assertThat(this.person.get(PATH).body().at("/budget/used").asInt()).isEqualTo(used);
	}

	@Test
	void whatMetaHasCountedForSomebodyElseIsTakenIn() {
		String token = this.sandbox.login("test");
		for (int number = 0; number < 29; number++) {
			assertThat(
					this.sandbox.get(token, "/ig_hashtag_search?user_id=" + ACCOUNT + "&q=elsewhere" + number).status())
				.isEqualTo(200);
		}
		assertThat(search("rolls").body().at("/budget/used").asInt()).isEqualTo(30);
		assertThat(search("more").status()).isEqualTo(429);
		assertThat(search("elsewhere7").status()).isEqualTo(200);
		assertThat(search("rolls").status()).isEqualTo(200);
	}

	@Test
	void budgetThatMetaHasUsedUpMeanwhileIsTakenInWhenItSaysSo() {
		assertThat(search("rolls").status()).isEqualTo(200);
		String token = this.sandbox.login("test");
		for (int number = 0; number < 29; number++) {
			this.sandbox.get(token, "/ig_hashtag_search?user_id=" + ACCOUNT + "&q=elsewhere" + number);
		}
		Answer refused = search("more");
		assertThat(refused.status()).isEqualTo(429);
		assertThat(refused.text("/code")).isEqualTo("hashtag_budget_used");
		assertThat(refused.body().at("/budget/used").asInt()).isEqualTo(30);
	}

	@Test
	void unknownAndSensitiveHashtagsAreToldApart() {
		assertThat(search("nosuchthing").text("/code")).isEqualTo("not_found");
		assertThat(search("sensitive").text("/code")).isEqualTo("meta_failed");
	}

	@ParameterizedTest
	@ValueSource(strings = { "q=", "q=%23", "q=two%20words", "q=%F0%9F%A5%90", "q=rolls&edge=best", "q=rolls&limit=0",
			"q=rolls&limit=51", "q=rolls&after=abc", "q=rolls&edge=top&after=nonsense" })
	void whatCannotBeSearchedIsNamed(String query) {
		Answer refused = this.person.get(PATH + "?" + query);
		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.text("/code")).isEqualTo("invalid_input");
		assertThat(query).contains(refused.text("/errors/0/field") + "=");
	}

	private List<Answer> allAtOnce(int number) {
		ExecutorService threads = Executors.newFixedThreadPool(number);
		try {
			List<CompletableFuture<Answer>> answers = IntStream.range(0, number)
				.mapToObj((index) -> CompletableFuture.supplyAsync(() -> search("tag" + index), threads))
				.toList();
			return answers.stream().map(CompletableFuture::join).toList();
		}
		finally {
			threads.shutdown();
		}
	}

	private Answer search(String q) {
		return this.person.get(PATH + "?q=" + q);
	}

	private long searches() {
		return this.sandbox.read("ledger/")
			.body()
			.at("/calls")
			.valueStream()
			.filter((call) -> call.at("/path").asString().endsWith("/ig_hashtag_search"))
			.count();
	}

	private static List<String> ids(JsonNode found) {
		return found.at("/media").findValuesAsString("id");
	}

}
