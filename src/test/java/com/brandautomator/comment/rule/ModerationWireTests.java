package com.brandautomator.comment.rule;

import java.util.Optional;

import com.brandautomator.WireTest;
import com.brandautomator.sandbox.SandboxCaller.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From a follower's comment by Meta's webhook to what becomes of it at Meta.
 */
@WireTest
class ModerationWireTests {

	@LocalServerPort
	int port;

	@Autowired
	JdbcClient database;

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
	void theNextCommentThatMatchesIsHiddenOnceAndShownAgain() {
		this.brand.comment("Before the rule: WORD", "");
		this.brand.ruleThat("hide");
		this.brand.comment("Buy WORD now", ", \"times\": 3");
		this.brand.comment("Harmless", "");
		JsonNode action = this.brand.awaitAction("done");
		assertThat(this.brand.actions()).hasSize(1);
		assertThat(hidden("Buy " + this.brand.word + " now")).hasValue(true);
		assertThat(hidden("Before the rule: " + this.brand.word)).hasValue(false);
		assertThat(hidden("Harmless")).hasValue(false);

		String undo = "actions/" + action.at("/id").asString() + "/undo/";
		Answer undone = this.brand.post(undo, "");
		assertThat(undone.text("/status")).isEqualTo("undone");
		assertThat(undone.text("/undone_at")).isNotEmpty();
		assertThat(hidden("Buy " + this.brand.word + " now")).hasValue(false);
		assertThat(this.brand.post(undo, "").body()).isEqualTo(undone.body());
	}

	@Test
	void theNextCommentThatMatchesVanishesAndCannotBeBroughtBack() {
		this.brand.ruleThat("flag");
		this.brand.ruleThat("delete");
		this.brand.comment("Buy WORD now", "");
		JsonNode action = this.brand.awaitAction("done");
		assertThat(action.at("/action").asString()).isEqualTo("delete");
		assertThat(hidden("Buy " + this.brand.word + " now")).isEmpty();
		Answer refused = this.brand.post("actions/" + action.at("/id").asString() + "/undo/", "");
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.text("/code")).isEqualTo("not_undoable");
	}

	@Test
	void whatADeadTokenKeepsIsShownAndDoneAfterReconnecting() {
		this.brand.ruleThat("hide");
		this.database.sql("update social_profile set status = 'expired' where user_id <> ?")
			.param(this.brand.person.name())
			.update();
		this.brand.token("expired");
		this.brand.comment("Buy WORD now", "");
		assertThat(this.brand.awaitAction("parked").at("/problem").asString()).contains("reconnect");
		assertThat(hidden("Buy " + this.brand.word + " now")).hasValue(false);
		this.brand.token("ok");
		this.brand.person.withTestAccount();
		this.brand.awaitAction("done");
		assertThat(hidden("Buy " + this.brand.word + " now")).hasValue(true);
	}

	@Test
	void whatARuleHasNotDoneYetIsNotDoneOnceItIsOff() {
		String rule = this.brand.ruleThat("delete");
		this.database.sql("update social_profile set status = 'expired'").update();
		this.brand.comment("Buy WORD now", "");
		this.brand.awaitAction("parked");
		assertThat(this.brand.send("PATCH", rule + "/", "{\"enabled\": false}").status()).isEqualTo(200);
		assertThat(this.brand.awaitAction("cancelled").at("/problem").asString()).contains("switched off");
		assertThat(hidden("Buy " + this.brand.word + " now")).hasValue(false);
	}

	/**
	 * Whether a comment is hidden at Meta; empty when it is gone.
	 */
	private Optional<Boolean> hidden(String text) {
		return this.database.sql("select hidden from sandbox.comment where text = ?")
			.param(text)
			.query(Boolean.class)
			.optional();
	}

}
