package com.brandautomator.comment;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.brandautomator.Person;
import com.brandautomator.sandbox.SandboxCaller.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Many comments at once: some fail, the others are done, and nothing is done twice.
 */
class BulkWireIT extends AsCommenter {

	@Autowired
	BulkMachine machine;

	@Test
	void someFailAndTheOthersAreDone() {
		List<String> comments = IntStream.range(0, 3).mapToObj((number) -> comment("Spam " + number)).toList();
		reply(comments.get(0), "Own");
		String own = own("Own").get(0);
		Answer hidden = bulk("hide", ids(comments) + ", \"17900000000000000\", \"" + own + "\", \"nonsense\"", "");
		assertThat(hidden.status()).isEqualTo(200);
		assertThat(hidden.body().at("/results").findValuesAsString("ok")).containsExactly("true", "true", "true",
				"false", "false", "false");
		assertThat(hidden.body().at("/results").findValuesAsString("code")).containsExactly("not_found", "not_hidable",
				"not_found");
		assertThat(hidden.body().at("/results/0").propertyNames()).containsExactly("id", "ok");
		assertThat(hidden.text("/succeeded") + hidden.text("/failed") + hidden.text("/open")).isEqualTo("330");
		assertThat(bulk("unhide", ids(comments), "").text("/succeeded")).isEqualTo("3");
		assertThat(bulk("reply", ids(comments), "Please stop").text("/succeeded")).isEqualTo("3");
		assertThat(own("Please stop")).hasSize(3);
		Answer deleted = bulk("delete", ids(comments), "");
		assertThat(deleted.text("/succeeded")).isEqualTo("3");
		assertThat(this.person.get("instagram/comments/bulk/" + deleted.text("/bulk_id") + "/").body())
			.isEqualTo(deleted.body());
		assertThat(this.person.get("instagram/comments/?media_id=" + this.medium).body().at("/comments")).isEmpty();
	}

	@Test
	void lostAnswersOfRepliesAreLookedFor() {
		List<String> comments = IntStream.range(0, 4).mapToObj((number) -> comment("Hi " + number)).toList();
		fault("replies", "POST", "lost_answer", "");
		fault("replies", "POST", "drop", "");
		Answer answer = bulk("reply", ids(comments), "Welcome all", "Idempotency-Key", "bulk-1");
		assertThat(answer.status()).isEqualTo(202);
		assertThat(answer.text("/status") + answer.text("/open")).isEqualTo("working1");
		assertThat(answer.body().at("/results").findValuesAsString("ok")).hasSize(3);
		String url = answer.headers().firstValue("location").orElseThrow().substring(Person.API.length());
		this.database.sql("update comment_bulk set running_until = now()").update();
		await().untilAsserted(() -> assertThat(own("Welcome all")).hasSize(4));
		await().until(() -> this.machine.resume(UUID.fromString(answer.text("/bulk_id"))) == null);
		assertThat(this.person.get(url).text("/status") + this.person.get(url).text("/succeeded")).isEqualTo("done4");
		assertThat(bulk("reply", ids(comments), "Welcome all", "Idempotency-Key", "bulk-1").body())
			.isEqualTo(answer.body());
		assertThat(own("Welcome all")).hasSize(4);
	}

	@Test
	void bulkOfAProcessThatDiedGoesOnAndRepliesToNobodyTwice() {
		List<String> comments = IntStream.range(0, 3).mapToObj((number) -> comment("Hi " + number)).toList();
		UUID id = UUID.fromString(bulk("reply", ids(comments), "Once").text("/bulk_id"));
		// it died in the second reply, after Meta had taken it
		this.database.sql("delete from sandbox.comment where text = 'Once' and parent_id = ?")
			.param(comments.get(2))
			.update();
		this.database.sql("update comment_bulk_item set ok = null where bulk_id = ? and place > 1").param(id).update();
		this.database.sql("delete from comment_sending where comment_id = ?").param(comments.get(2)).update();
		this.database.sql("""
				update comment_sending set status = 'sending', result_id = null, finished_at = null
				where comment_id = ?""").param(comments.get(1)).update();
		this.database.sql("update comment_bulk set finished_at = null, running_until = now() - interval '1 second'")
			.update();
		assertThat(this.machine.resume(id)).isNull();
		assertThat(this.person.get("instagram/comments/bulk/" + id + "/").text("/succeeded")).isEqualTo("3");
		assertThat(own("Once")).hasSize(3);
	}

	@Test
	void whoeverWorksOnABulkIsAlone() {
		UUID id = UUID.fromString(bulk("hide", ids(List.of(comment("Hi"))), "").text("/bulk_id"));
		this.database.sql("update comment_bulk set finished_at = null, running_until = now() + interval '1 minute'")
			.update();
		assertThat(this.machine.resume(id)).isPositive();
		assertThat(this.person.get("instagram/comments/bulk/" + id + "/").text("/status")).isEqualTo("working");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"action": "like", "comment_ids": ["1"]}     | action
			{"comment_ids": ["1"]}                       | action
			{"action": "hide", "comment_ids": []}        | comment_ids
			{"action": "hide"}                           | comment_ids
			{"action": "hide", "comment_ids": [MANY]}    | comment_ids
			{"action": "hide", "comment_ids": [null]}    | comment_ids[0]
			{"action": "hide", "comment_ids": ["1\\u0000"]} | comment_ids[0]
			{"action": "reply", "comment_ids": ["1"]}    | message
			""")
	void requestThatIsNoneIsNamed(String body, String field) {
		Answer refused = this.person.post("instagram/comments/bulk/", body.replace("MANY",
				IntStream.range(0, 101).mapToObj((id) -> "\"" + id + "\"").collect(Collectors.joining(","))));
		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.text("/errors/0/field")).isEqualTo(field);
	}

	private Answer bulk(String action, String ids, String message, String... headers) {
		return this.person.post("instagram/comments/bulk/",
				"{\"action\": \"" + action + "\", \"comment_ids\": [" + ids + "], \"message\": \"" + message + "\"}",
				headers);
	}

	private static String ids(List<String> comments) {
		return comments.stream().map((id) -> "\"" + id + "\"").collect(Collectors.joining(", "));
	}

}
