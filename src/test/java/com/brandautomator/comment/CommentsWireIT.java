package com.brandautomator.comment;

import java.util.List;
import java.util.UUID;

import com.brandautomator.Person;
import com.brandautomator.sandbox.SandboxCaller.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Comments are read, written, hidden and deleted, each once, whatever comes of the calls.
 */
class CommentsWireIT extends AsCommenter {

	@Autowired
	Sendings sendings;

	@Autowired
	SendingMachine machine;

	@Test
	void commentsAreListedWithTheirAnswersPageByPage() {
		String first = comment("First");
		comment("Second");
		reply(first, "Thanks");
		for (String path : List.of("instagram/comments/?media_id=" + this.medium + "&",
				"instagram/media/" + this.medium + "/comments/?")) {
			Answer page = this.person.get(path + "limit=1");
			assertThat(page.body().propertyNames()).containsExactly("media_id", "comments", "paging", "test_mode");
			assertThat(page.text("/media_id")).isEqualTo(this.medium);
			assertThat(page.text("/comments/0/text")).isEqualTo("Second");
			assertThat(page.body().at("/comments/0/replies")).isEmpty();
			assertThat(page.body().at("/paging/has_next").asBoolean()).isTrue();
			Answer next = this.person.get(path + "limit=1&after=" + page.text("/paging/after"));
			assertThat(next.body().at("/comments/0").propertyNames()).contains("id", "text", "username", "from",
					"timestamp", "like_count", "hidden", "replies");
			assertThat(next.text("/comments/0/from/username")).isEqualTo("anna.k");
			assertThat(next.text("/comments/0/replies/0/text")).isEqualTo("Thanks");
			assertThat(next.text("/comments/0/replies/0/username")).isEqualTo("test_ig_user");
			assertThat(next.body().at("/paging/has_next").asBoolean()).isFalse();
			assertThat(this.person.get(path + "after=nonsense").text("/errors/0/field")).isEqualTo("after");
			assertThat(this.person.get(path + "limit=51").text("/errors/0/field")).isEqualTo("limit");
		}
		assertThat(this.person.get("instagram/comments/" + first + "/replies/").text("/replies/0/text"))
			.isEqualTo("Thanks");
		assertThat(this.person.get("instagram/comments/").text("/errors/0/field")).isEqualTo("media_id");
		assertThat(this.person.get("instagram/comments/?media_id=").text("/errors/0/field")).isEqualTo("media_id");
	}

	@Test
	void emptyFieldsAreNotFilledIn() {
		Answer top = this.person.post("instagram/comments/",
				"{\"media_id\": \"" + this.medium + "\", \"comment_id\": \"\", \"message\": \"At the top\"}");
		assertThat(top.status()).isEqualTo(200);
		assertThat(own("At the top")).containsExactly(top.text("/id"));
		Answer nowhere = this.person.post("instagram/comments/", "{\"media_id\": \" \", \"message\": \"Hello\"}");
		assertThat(nowhere.status()).isEqualTo(400);
		assertThat(nowhere.text("/errors/0/field")).isEqualTo("media_id");
	}

	@Test
	void commentsAreWrittenHiddenShownAndDeleted() {
		Answer own = this.person.post("instagram/media/" + this.medium + "/comments/", "{\"message\": \"Hello\"}");
		assertThat(own.status()).isEqualTo(200);
		assertThat(own.body().propertyNames()).contains("id", "message", "test_mode");
		assertThat(own("Hello")).containsExactly(own.text("/id"));
		String comment = comment("Boo");
		String answer = event("{\"kind\": \"comment\", \"parent_id\": \"" + comment + "\", \"text\": \"Boo too\"}");
		assertThat(reply(answer, "Sorry").status()).isEqualTo(200);
		assertThat(this.person.get("instagram/comments/" + comment + "/").body().at("/replies")).hasSize(0);
		assertThat(this.person.get("instagram/comments/" + comment + "/replies/").body().at("/replies")).hasSize(2);
		assertThat(act(comment, "hide/").body().toString())
			.isEqualTo("{\"success\":true,\"id\":\"" + comment + "\",\"hidden\":true,\"test_mode\":true}");
		assertThat(isHidden(comment)).isTrue();
		assertThat(act(comment, "hide/").status()).isEqualTo(200);
		assertThat(act(comment, "unhide/").status()).isEqualTo(200);
		assertThat(isHidden(comment)).isFalse();
		assertThat(act(own.text("/id"), "hide/").text("/code")).isEqualTo("not_hidable");
		assertThat(act(comment, "").body().toString())
			.isEqualTo("{\"success\":true,\"deleted_id\":\"" + comment + "\",\"test_mode\":true}");
		assertThat(act(comment, "").status()).isEqualTo(404);
		assertThat(own("Sorry")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			# kind,        code, after_work, status, our code
			  lost_answer, -,    -,          200,    -
			  drop,        -,    -,          202,    -
			  html_502,    -,    -,          202,    -
			  error,       -1,   true,       200,    -
			  error,       1,    true,       200,    -
			  error,       2,    false,      202,    -
			  error,       10,   false,      403,    permission_missing
			  error,       100,  false,      502,    meta_refused
			  error,       368,  false,      403,    account_restricted
			  error,       506,  false,      502,    meta_refused
			""")
	void replyIsLookedForBeforeItIsSentAgain(String kind, String code, String afterWork, int status, String ourCode) {
		String comment = comment("Hi");
		String text = "Welcome " + UUID.randomUUID();
		fault("replies", "POST", kind,
				(code != null) ? ", \"after_work\": " + afterWork + ", \"error\": {\"code\": " + code + "}" : "");
		String key = UUID.randomUUID().toString();
		Answer answer = reply(comment, text, "Idempotency-Key", key);
		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.body().path("code").stringValue(null)).isEqualTo(ourCode);
		if (status == 202) {
			String url = answer.headers().firstValue("location").orElseThrow().substring(Person.API.length());
			Answer sent = await().until(() -> this.person.get(url), (view) -> !view.text("/status").equals("sending"));
			assertThat(own(text)).containsExactly(sent.text("/result_id"));
		}
		Answer again = reply(comment, text, "Idempotency-Key", key);
		assertThat(again.status()).isEqualTo((ourCode != null) ? 200 : status);
		assertThat(own(text)).hasSize(1);
	}

	@Test
	void keyStandsForOneBody() {
		String comment = comment("Hi");
		Answer first = reply(comment, "One", "Idempotency-Key", "k-1");
		assertThat(reply(comment, "One", "Idempotency-Key", "k-1").body()).isEqualTo(first.body());
		assertThat(reply(comment, "Two", "Idempotency-Key", "k-1").text("/code")).isEqualTo("idempotency_key_reused");
		assertThat(own("One")).hasSize(1);
		assertThat(own("Two")).isEmpty();
		reply(comment, "One");
		assertThat(own("One")).hasSize(2);
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void replyOfAProcessThatDiedIsLookedForAndNeverDoubled(boolean written) {
		String comment = comment("Hi");
		String text = "Before the crash";
		reply(comment, text);
		String id = own(text).get(0);
		if (!written) {
			this.database.sql("delete from sandbox.comment where id = ?").param(id).update();
		}
		UUID sending = this.database.sql("""
				update comment_sending set status = 'sending', result_id = null, finished_at = null,
					created_at = created_at - interval '1 minute', called_at = called_at - interval '1 minute'
				where message = ? and comment_id = ? returning id""").params(text, comment).query(UUID.class).single();
		assertThat(this.machine.advance(sending)).isNull();
		assertThat(own(text)).hasSize(1);
		Sending after = this.sendings.find(sending).orElseThrow();
		assertThat(after.status()).isEqualTo(SendingStatus.SENT);
		assertThat(after.resultId()).isEqualTo(own(text).get(0));
		assertThat(after.calls()).isEqualTo(written ? 1 : 2);
	}

	@Test
	void twoSendingsNeverShareOneComment() {
		String comment = comment("Hi");
		reply(comment, "Same");
		fault("replies", "POST", "drop", "");
		assertThat(reply(comment, "Same").status()).isEqualTo(202);
		await().untilAsserted(() -> assertThat(own("Same")).hasSize(2));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"media_id": "%s"}                                        | 400 | message
			{"media_id": "%s", "message": " \\u200b "}                | 400 | message
			{"message": "Hi"}                                         | 400 | media_id
			{"media_id": "%s", "message": "LONG"}                     | 422 | message
			{"media_id": "%s", "message": "half \\ud83d"}             | 422 | message
			{"media_id": "17900000000000000", "message": "Hi"}        | 404 | -
			{"media_id": "../me", "message": "Hi"}                    | 404 | -
			{"comment_id": "17900000000000000", "message": "Hi"}      | 404 | -
			""")
	void textThatBreaksARuleNamesItsFieldAndIsNotSent(String body, int status, String field) {
		Answer refused = this.person.post("instagram/comments/",
				body.replace("%s", this.medium).replace("LONG", "x".repeat(2201)));
		assertThat(refused.status()).isEqualTo(status);
		if (status != 404) {
			assertThat(refused.text("/errors/0/field")).isEqualTo(field);
		}
		if (body.contains("LONG")) {
			assertThat(refused.text("/errors/0/rule")).isEqualTo("comment_length");
			assertThat(refused.text("/errors/0/measured")).isEqualTo("2201");
			assertThat(refused.text("/errors/0/allowed")).isEqualTo("2200");
		}
	}

	@Test
	void switchedOffCommentsAreSaidAndNotTried() {
		this.person.post("instagram/media/" + this.medium + "/comments/enabled/", "{\"enabled\": false}");
		Answer refused = this.person.post("instagram/media/" + this.medium + "/comments/", "{\"message\": \"Hi\"}");
		assertThat(refused.status()).isEqualTo(409);
		assertThat(refused.text("/code")).isEqualTo("comments_disabled");
	}

	@Test
	void whatIsNoCommentIsNeverChanged() {
		for (String other : List.of(this.medium, "17841400000000099", "10760000000000099", "17900000000000000", "1")) {
			for (String action : List.of("", "hide/", "unhide/")) {
				assertThat(act(other, action).status()).as(other + " " + action).isEqualTo(404);
			}
			assertThat(reply(other, "Hi").status()).as(other).isEqualTo(404);
			assertThat(this.person.get("instagram/comments/" + other + "/").status()).as(other).isEqualTo(404);
		}
		assertThat(this.person.get("instagram/media/" + this.medium + "/").status()).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			# action, method, kind,        code, after_work, status, our code
			  hide/,  POST,   lost_answer, -,    -,          200,    -
			  hide/,  POST,   drop,        -,    -,          502,    meta_failed
			  hide/,  POST,   error,       2,    true,       200,    -
			  hide/,  POST,   error,       10,   false,      403,    permission_missing
			  '',     DELETE, lost_answer, -,    -,          200,    -
			  '',     DELETE, html_502,    -,    -,          502,    meta_failed
			  '',     DELETE, error,       1,    true,       200,    -
			  '',     DELETE, error,       100,  false,      502,    meta_refused
			""")
	void changeWhoseAnswerIsLostIsLookedAt(String action, String method, String kind, String code, String afterWork,
			int status, String ourCode) {
		String comment = comment("Boo");
		fault(comment, method, kind,
				(code != null) ? ", \"after_work\": " + afterWork + ", \"error\": {\"code\": " + code + "}" : "");
		Answer answer = act(comment, action);
		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.body().path("code").stringValue(null)).isEqualTo(ourCode);
	}

	private boolean isHidden(String comment) {
		return this.person.get("instagram/comments/" + comment + "/").body().at("/hidden").asBoolean();
	}

}
