package com.brandautomator.comment;

import com.brandautomator.Person;
import com.brandautomator.sandbox.SandboxCaller.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * People who commented are answered privately, once and in time, and those who mention
 * the account where they did.
 */
class PrivateReplyWireIT extends AsCommenter {

	@Test
	void commentIsAnsweredPrivatelyOnce() {
		String comment = comment("How much?");
		Answer sent = privately(comment, "12 francs");
		assertThat(sent.status()).isEqualTo(200);
		assertThat(sent.text("/id")).startsWith("aWdf");
		Answer again = privately(comment, "12 francs");
		assertThat(again.status()).isEqualTo(409);
		assertThat(again.text("/code")).isEqualTo("private_reply_sent");
		assertThat(messages(comment)).isOne();
	}

	@Test
	void weKnowWhomNoMessageMayReach() {
		String old = comment("How much?");
		this.database.sql("update sandbox.comment set created_at = created_at - interval '8 days' where id = ?")
			.param(old)
			.update();
		assertThat(privately(old, "Hi").text("/code")).isEqualTo("private_reply_expired");
		reply(old, "Public");
		assertThat(privately(own("Public").get(0), "Hi").text("/code")).isEqualTo("not_replyable");
		assertThat(privately(this.medium, "Hi").status()).isEqualTo(404);
		Answer tooLong = privately(comment("Hm"), "ü".repeat(501));
		assertThat(tooLong.status()).isEqualTo(422);
		assertThat(tooLong.text("/errors/0/rule") + tooLong.text("/errors/0/measured"))
			.isEqualTo("private_reply_length1002");
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			# code, subcode, status, our code
			  10900, -,      409, private_reply_sent
			  10901, -,      422, private_reply_expired
			  10902, -,      422, not_replyable
			  10903, -,      422, not_replyable
			  551,   -,      422, not_replyable
			  10,    2018278, 422, private_reply_expired
			  100,   2534014, 422, not_replyable
			  10,    -,      403, permission_missing
			  100,   33,     404, not_found
			  368,   -,      403, account_restricted
			""")
	void refusalOfMetaIsSaidInPlainWordsAndMayBeTriedAgain(String code, String subcode, int status, String ourCode) {
		String comment = comment("How much?");
		fault("messages", "POST", "error", ", \"error\": {\"code\": " + code + ", \"subcode\": " + subcode + "}");
		Answer refused = privately(comment, "Hi");
		assertThat(refused.status()).isEqualTo(status);
		assertThat(refused.text("/code")).isEqualTo(ourCode);
		assertThat(privately(comment, "Hi").status()).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource({ "lost_answer", "drop" })
	void lostAnswerNeverMakesASecondMessage(String fault) {
		String comment = comment("How much?");
		fault("messages", "POST", fault, "");
		Answer answer = privately(comment, "Hi");
		assertThat(answer.status()).isEqualTo(202);
		assertThat(privately(comment, "Hi").text("/code")).isEqualTo("private_reply_sent");
		String url = answer.headers().firstValue("location").orElseThrow().substring(Person.API.length());
		await().untilAsserted(() -> assertThat(this.person.get(url).text("/status")).isEqualTo("sent"));
		assertThat(messages(comment)).isOne();
	}

	@Test
	void mentionsAreListedReadAndAnswered() {
		String comment = event("{\"kind\": \"mention\", \"text\": \"@test_ig_user look\"}");
		event("{\"kind\": \"caption_mention\", \"text\": \"with @test_ig_user\"}");
		Answer list = await().until(() -> this.person.get("instagram/mentions/"),
				(answer) -> comment.equals(answer.text("/mentions/1/comment_id")));
		assertThat(list.body().at("/mentions/0/comment_id").isNull()).isTrue();
		assertThat(list.text("/mentions/1/comment_id")).isEqualTo(comment);
		Answer page = this.person.get("instagram/mentions/?limit=1");
		assertThat(page.body().at("/paging/has_next").asBoolean()).isTrue();
		assertThat(this.person.get("instagram/mentions/?after=" + page.text("/paging/after")).text("/mentions/0/id"))
			.isEqualTo(list.text("/mentions/1/id"));
		assertThat(mention(list, 0).text("/media/caption")).isEqualTo("with @test_ig_user");
		assertThat(mention(list, 1).text("/comment/text")).isEqualTo("@test_ig_user look");
		for (int place = 0; place < 2; place++) {
			String path = "instagram/mentions/" + list.text("/mentions/" + place + "/id") + "/reply/";
			assertThat(this.person.post(path, "{\"message\": \"Thanks\"}").status()).isEqualTo(200);
			assertThat(this.person.post(path, "{}").text("/errors/0/field")).isEqualTo("message");
		}
		fault("mentions", "POST", "lost_answer", "");
		Answer lost = this.person.post("instagram/mentions/" + list.text("/mentions/0/id") + "/reply/",
				"{\"message\": \"Thanks\"}");
		assertThat(lost.text("/code")).isEqualTo("outcome_unknown");
		assertThat(this.database.sql("select count(*) from sandbox.mention_answer").query(Long.class).single())
			.isEqualTo(3);
	}

	private Answer mention(Answer list, int place) {
		return this.person.get("instagram/mentions/" + list.text("/mentions/" + place + "/id") + "/");
	}

	private Answer privately(String comment, String text) {
		return this.person.post("instagram/comments/" + comment + "/private-reply/", "{\"message\": \"" + text + "\"}");
	}

	private long messages(String comment) {
		return this.database.sql("select count(*) from sandbox.private_reply where comment_id = ?")
			.param(comment)
			.query(Long.class)
			.single();
	}

}
