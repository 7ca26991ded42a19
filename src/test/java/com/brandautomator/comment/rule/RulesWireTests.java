package com.brandautomator.comment.rule;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import com.brandautomator.WireTest;
import com.brandautomator.account.AccountKey;
import com.brandautomator.account.GraphBase;
import com.brandautomator.sandbox.SandboxCaller.Answer;
import com.brandautomator.webhook.events.CommentReceived;
import com.brandautomator.webhook.events.Origin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Rules are written, tried, switched and deleted, and each comment meets them once.
 */
@WireTest
class RulesWireTests {

	@LocalServerPort
	int port;

	@Autowired
	JdbcClient database;

	@Autowired
	Moderation moderation;

	@Autowired
	TransactionOperations transaction;

	private Moderating brand;

	@BeforeEach
	void post() {
		this.brand = new Moderating(this.port);
	}

	@AfterEach
	void forget() {
		this.brand.reset();
		this.database.sql("update comment_rule set deleted_at = now() where user_id = ?")
			.param(this.brand.person.name())
			.update();
	}

	@Test
	void aRuleIsShownAsItWasWrittenSwitchedOffAndDeleted() {
		Answer rule = this.brand.rule("""
				{"name": "Spam", "words": ["WORD", "buy now"], "patterns": ["(?i)WORD\\\\d+"], "links": true,
				"allowed_domains": ["brand.com"], "senders": ["@anna.k"], "action": "hide"}""");
		assertThat(rule.status()).isEqualTo(201);
		assertThat(rule.body().propertyNames()).containsExactly("id", "name", "words", "patterns", "links",
				"allowed_domains", "senders", "action", "enabled", "created_at", "updated_at");
		assertThat(rule.text("/action")).isEqualTo("hide");
		assertThat(this.brand.get("").body().at("/rules")).containsExactly(rule.body());
		String id = rule.text("/id") + "/";
		Answer off = this.brand.send("PATCH", id, "{\"enabled\": false}");
		assertThat(off.body().at("/enabled").asBoolean(true)).isFalse();
		assertThat(off.text("/name")).isEqualTo("Spam");
		assertThat(this.brand.send("DELETE", id, "").status()).isEqualTo(204);
		assertThat(this.brand.send("DELETE", id, "").status()).isEqualTo(404);
		assertThat(this.brand.send("PATCH", id, "{\"enabled\": true}").status()).isEqualTo(404);
		assertThat(this.brand.get("").body().at("/rules")).isEmpty();
	}

	@Test
	void whatIsNoRuleIsRefusedByItsField() {
		Map.of("{\"words\": [\"x\"]}", "action must be flag, hide or delete.",
				"{\"action\": \"burn\", \"links\": true}", "action must be one of flag, hide, delete.",
				"{\"action\": \"hide\", \"name\": \"a\\u0000\", \"links\": true}",
				"name must have neither NUL nor half of a surrogate pair.", "{\"action\": \"hide\", \"words\": [null]}",
				"words[0] must not be null.",
				"{\"action\": \"hide\", \"words\": [\"\"], \"patterns\": [\"ok\", \"ab(c\"]}",
				"words[0] must have a letter that can be seen; "
						+ "patterns[1] has at character 3 a bracket that is opened and never closed.")
			.forEach((json, message) -> {
				for (String path : List.of("", "preview/")) {
					Answer refused = this.brand.post(path, json);
					assertThat(refused.status()).isEqualTo(400);
					assertThat(refused.text("/error")).isEqualTo(message);
				}
			});
		assertThat(this.brand.get("").body().at("/rules")).isEmpty();
	}

	@Test
	void noCallerHasMoreRulesThanMayBe() {
		this.brand.ruleThat("flag");
		this.database
			.sql("""
					insert into comment_rule (user_id, graph_base, instagram_user_id, words, patterns, links, allowed_domains,
						senders, pattern_size, action, enabled, created_at, updated_at)
					select user_id, graph_base, instagram_user_id, words, patterns, links, allowed_domains, senders,
						pattern_size, action, false, now(), now()
					from comment_rule, generate_series(2, 50) where user_id = ?""")
			.param(this.brand.person.name())
			.update();
		assertThat(this.brand.rule("{\"links\": true, \"action\": \"hide\"}").status()).isEqualTo(409);
		this.brand.send("DELETE", this.brand.get("").text("/rules/0/id") + "/", "");
		assertThat(this.brand.rule("{\"links\": true, \"action\": \"hide\", \"enabled\": false}").status())
			.isEqualTo(201);
	}

	@Test
	void aPreviewShowsWhatIsStoredAndWhatMetaListsAndDoesNothing() {
		this.brand.comment("Stored WORD!", "");
		this.brand.comment("Not stored ｗｏｒｄ WORD", ", \"signature\": \"wrong\"");
		this.brand.comment("Harmless", "");
		this.brand.comment("Own WORD", ", \"username\": \"test_ig_user\"");
		Answer preview = this.brand.post("preview/", "{\"words\": [\"WORD\"], \"action\": \"delete\"}");
		assertThat(preview.status()).isEqualTo(200);
		assertThat(preview.body().at("/matched").asInt()).isEqualTo(2);
		assertThat(preview.body().at("/checked").asInt()).isGreaterThanOrEqualTo(3);
		assertThat(preview.body().at("/matches"))
			.extracting((match) -> match.at("/match/text").asString(), (match) -> match.at("/action").asString())
			.containsOnly(tuple(this.brand.word, "delete"));
		assertThat(preview.body().at("/matches")).extracting((match) -> match.at("/comment/media_id").asString())
			.containsOnly(this.brand.medium);
		assertThat(this.brand.actions()).isEmpty();
	}

	@Test
	void aFlaggedCommentIsListedOnceHoweverOftenItComes() {
		String rule = this.brand.ruleThat("flag");
		this.brand.comment("Harmless", "");
		this.brand.comment("Own WORD", ", \"username\": \"test_ig_user\"");
		this.brand.comment("Buy WORD now", ", \"times\": 3");
		JsonNode action = this.brand.awaitAction("done");
		assertThat(this.brand.actions()).hasSize(1);
		assertThat(action.propertyNames()).containsExactly("id", "rule", "comment", "action", "status", "match",
				"problem", "created_at", "acted_at", "undone_at");
		assertThat(action.at("/rule/id").asString()).isEqualTo(rule);
		assertThat(action.at("/comment/text").asString()).isEqualTo("Buy " + this.brand.word + " now");
		assertThat(action.at("/match/start").asInt()).isEqualTo(4);
		String undo = "actions/" + action.at("/id").asString() + "/undo/";
		assertThat(this.brand.post(undo, "").text("/status")).isEqualTo("undone");
		assertThat(this.brand.post(undo, "").text("/status")).isEqualTo("undone");
	}

	@Test
	void actionsComePageByPage() {
		this.brand.ruleThat("flag");
		IntStream.range(0, 5).forEach((n) -> judge("page-" + this.brand.word + n));
		Answer first = this.brand.get("actions/?limit=3");
		assertThat(first.body().at("/actions")).hasSize(3);
		assertThat(first.body().at("/paging/has_next").asBoolean()).isTrue();
		Answer last = this.brand.get("actions/?limit=3&after=" + first.text("/paging/after"));
		assertThat(last.body().at("/actions")).hasSize(2);
		assertThat(last.body().at("/paging/has_next").asBoolean(true)).isFalse();
		assertThat(this.brand.get("actions/?action=hide").body().at("/actions")).isEmpty();
		assertThat(this.brand.get("actions/?after=x").status()).isEqualTo(400);
	}

	@Test
	void oneCommentThatManyNodesHearOfIsOneAction() {
		this.brand.ruleThat("flag");
		IntStream.range(0, 16).parallel().forEach((n) -> judge("same-" + this.brand.word));
		assertThat(this.brand.actions()).hasSize(1);
	}

	@Test
	void theStrictestRuleDecides() {
		this.brand.ruleThat("flag");
		String strict = this.brand.ruleThat("hide");
		judge("strict-" + this.brand.word);
		assertThat(this.brand.actions()).hasSize(1);
		assertThat(this.brand.actions().get(0).at("/rule/id").asString()).isEqualTo(strict);
	}

	@Test
	void nobodysRulesWorkWhileTheyAreDisconnected() {
		this.brand.ruleThat("flag");
		this.brand.person.post("instagram/disconnect/", "");
		judge("resting-" + this.brand.word);
		this.brand.person.withTestAccount();
		assertThat(this.brand.actions()).isEmpty();
	}

	@Test
	void aDeletedCommentCannotBeBroughtBack() {
		this.brand.ruleThat("delete");
		judge("17900000000000404");
		JsonNode action = this.brand.awaitAction("done");
		assertThat(action.at("/problem").asString()).isEqualTo("The comment was gone already.");
		Answer refused = this.brand.post("actions/" + action.at("/id").asString() + "/undo/", "");
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.text("/code")).isEqualTo("not_undoable");
	}

	/** As the drain hands a comment over. */
	private void judge(String commentId) {
		String account = this.database.sql("select instagram_user_id from social_profile where user_id = ?")
			.param(this.brand.person.name())
			.query(String.class)
			.single();
		Origin origin = new Origin(1, new AccountKey(GraphBase.SANDBOX, account), Instant.EPOCH, Instant.now());
		this.transaction.executeWithoutResult((status) -> this.moderation.on(new CommentReceived(origin, commentId,
				this.brand.medium, null, null, null, "1", "anna.k", "Say " + this.brand.word, false, false)));
	}

}
