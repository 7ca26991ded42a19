package com.brandautomator.connect;

import java.util.List;
import java.util.Map;

import com.brandautomator.Person;
import com.brandautomator.WireTest;
import com.brandautomator.sandbox.SandboxCaller;
import com.brandautomator.sandbox.SandboxCaller.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a connected person sees of the connection, and how it ends.
 */
@WireTest
class ConnectionWireTests {

	private static final String BAKERY = "17841400000000001";

	private static final String COFFEE = "17841400000000002";

	@LocalServerPort
	int port;

	@Autowired
	JdbcClient database;

	private Person person;

	private SandboxCaller sandbox;

	@BeforeEach
	void begin() {
		this.person = new Person(this.port);
		this.sandbox = new SandboxCaller(this.port);
	}

	@AfterEach
	void forget() {
		this.sandbox.reset();
	}

	@Test
	void statusHasTheFieldsThatThePageReads() {
		List<String> elsewhere = List.of("connected", "status", "profile_name", "profile_url", "profile_image_url",
				"is_token_valid");
		List<String> here = List.of("connected", "profile_name", "profile_url", "profile_image_url", "status",
				"status_reason", "is_token_valid", "token_expires_at", "needs_reconnect", "test_mode", "webhook");
		for (String persona : List.of("nobody", "brand")) {
			if (!persona.equals("nobody")) {
				this.person.connect(persona);
			}
			JsonNode status = this.person.get("social-profiles/status/").body();
			assertThat(status.propertyNames()).containsExactlyInAnyOrder("instagram", "linkedin", "twitter",
					"facebook");
			assertThat(status.at("/instagram").propertyNames()).containsExactlyInAnyOrderElementsOf(here);
			assertThat(status.at("/twitter").propertyNames()).containsExactlyInAnyOrderElementsOf(elsewhere);
			assertThat(status.at("/instagram/is_token_valid").asBoolean()).isEqualTo(persona.equals("brand"));
			assertThat(status.at("/instagram/status").asString())
				.isEqualTo(persona.equals("brand") ? "connected" : "disconnected");
		}
	}

	@Test
	void accountsAreListedAndOneIsSelectedByEitherName() {
		this.person.connect("brand");
		Answer accounts = this.person.get("instagram/accounts/");
		assertThat(accounts.body().at("/accounts").findValuesAsString("id")).containsExactly(BAKERY, COFFEE);
		assertThat(accounts.body().propertyNames()).containsExactlyInAnyOrder("accounts", "current_account",
				"test_mode");
		assertThat(accounts.body().at("/accounts/0").propertyNames()).containsExactlyInAnyOrder("id", "username",
				"name", "profile_picture_url", "followers_count", "media_count", "page_id", "page_name");
		assertThat(accounts.body().at("/current_account").toString())
			.isEqualTo("{\"id\":\"" + BAKERY + "\",\"username\":\"demobakery\"}");

		Answer selected = this.person.post("instagram/accounts/select/", "{\"account_id\": \"" + COFFEE + "\"}");
		assertThat(selected.body().propertyNames()).containsExactlyInAnyOrder("message", "account_id", "username",
				"profile");
		assertThat(selected.text("/username")).isEqualTo("democoffee");
		assertThat(selected.text("/profile/profile_id")).isEqualTo(COFFEE);
		assertThat(this.person
			.post("instagram/accounts/select/",
					"{\"instagram_user_id\": \"" + BAKERY + "\", \"page_id\": \"10760000000000001\"}")
			.text("/account_id")).isEqualTo(BAKERY);
		assertThat(this.person.post("instagram/accounts/select/", "{}").text("/errors/0/field"))
			.isEqualTo("account_id");
	}

	@Test
	void disconnectingTakesEveryTokenOutOfTheRows() {
		this.person.connect("brand");
		assertThat(tokens()).hasSize(1).first().satisfies((row) -> assertThat(row.values()).doesNotContainNull());
		assertThat(this.person.post("instagram/disconnect/", "").body().propertyNames()).containsExactly("message");
		assertThat(tokens()).hasSize(1).first().satisfies((row) -> assertThat(row.values()).containsOnlyNulls());
		assertThat(this.database.sql("""
				select count(*) from instagram_account a join social_profile p on p.id = a.social_profile_id
				where p.user_id = ?""").param(this.person.name()).query(Long.class).single()).isZero();
		for (Answer answer : List.of(this.person.post("instagram/disconnect/", ""),
				this.person.get("instagram/accounts/"),
				this.person.post("instagram/post/", "{\"image_url\": \"https://example.com/a.jpg\"}"),
				this.person.get("instagram/webhooks/events/"))) {
			assertThat(answer.status()).isEqualTo(404);
			assertThat(answer.text("/error")).isEqualTo("Instagram account not connected");
		}
	}

	@ParameterizedTest
	@CsvSource({ "app_removed, disconnected, false", "checkpoint, error, true", "password_changed, expired, true",
			"expired, expired, true", "role_lost, expired, true" })
	void tokenThatDiesIsShownForWhatItIs(String state, String status, boolean needsReconnect) {
		this.person.connect("brand");
		this.sandbox.control("tokens/", "{\"account_id\": \"" + BAKERY + "\", \"state\": \"" + state + "\"}");
		Answer refused = this.person.get("instagram/media/");
		assertThat(refused.status()).isEqualTo(409);
		assertThat(refused.text("/code")).isEqualTo("reconnect_required");
		assertThat(refused.body().at("/needs_reconnect").asBoolean()).isTrue();
		JsonNode shown = this.person.get("social-profiles/status/").body().at("/instagram");
		assertThat(shown.at("/status").asString()).isEqualTo(status);
		assertThat(shown.at("/needs_reconnect").asBoolean()).isEqualTo(needsReconnect);
		assertThat(shown.at("/is_token_valid").asBoolean()).isFalse();
		assertThat(this.person.connect("brand").status()).isEqualTo(200);
		assertThat(this.person.get("instagram/media/").status()).isEqualTo(200);
	}

	private List<Map<String, Object>> tokens() {
		return this.database
			.sql("select access_token, page_access_token, instagram_access_token from social_profile where user_id = ?")
			.param(this.person.name())
			.query()
			.listOfRows();
	}

}
