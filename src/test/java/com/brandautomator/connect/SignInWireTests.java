package com.brandautomator.connect;

import java.net.URI;
import java.net.http.HttpResponse;

import com.brandautomator.Person;
import com.brandautomator.Wire;
import com.brandautomator.WireTest;
import com.brandautomator.sandbox.SandboxCaller;
import com.brandautomator.sandbox.SandboxCaller.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From the dialog back to the page: what a browser and a JSON client are told, and whose
 * state is good.
 */
@WireTest
class SignInWireTests {

	@LocalServerPort
	int port;

	@Value("${connect.frontend-url}")
	String page;

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
	void browserIsSentToThePageWithTheAccountsName() {
		URI back = this.person.decide(this.person.authorizationUrl(), "brand", "approve");
		assertThat(browse(back)).isEqualTo(this.page + "/automation?success=instagram_connected&name=demobakery");
		assertThat(this.person.get("social-profiles/status/").body().at("/instagram/connected").asBoolean()).isTrue();
	}

	@Test
	void jsonClientIsToldTheProfile() {
		Answer connected = this.person.connect("brand");
		assertThat(connected.status()).isEqualTo(200);
		assertThat(connected.body().propertyNames()).containsExactlyInAnyOrder("connected", "profile");
		assertThat(connected.body().at("/connected").asBoolean()).isTrue();
		assertThat(connected.body().at("/profile").propertyNames()).containsExactlyInAnyOrder("id", "platform",
				"platform_display", "profile_id", "profile_name", "profile_url", "profile_image_url", "status",
				"status_display", "is_token_valid", "created_at", "updated_at", "last_synced_at");
	}

	@ParameterizedTest
	@ValueSource(strings = { "no_page", "page_not_ticked", "no_linked_account", "personal_account",
			"missing_permission", "page_in_portfolio" })
	void personWithoutAnAccountIsToldWhichReasonItIs(String persona) {
		Answer refused = this.person.connect(persona);
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.text("/code")).isEqualTo("no_instagram_found");
		assertThat(refused.text("/reason")).isEqualTo(persona);
		assertThat(refused.text("/hint")).isEqualTo(refused.text("/error")).isNotBlank();
		String url = browse(this.person.decide(this.person.authorizationUrl(), persona, "approve"));
		assertThat(url).startsWith(this.page + "/automation?error=no_instagram_found&message=");
		assertThat(SandboxCaller.parameter(URI.create(url), "message")).isEqualTo(refused.text("/error"));
		assertThat(this.person.get("social-profiles/status/").text("/instagram/status")).isEqualTo("disconnected");
	}

	@Test
	void personWhoDeclinesIsBroughtBackAndTheStateIsUsedUp() {
		URI back = this.person.decide(this.person.authorizationUrl(), "brand", "deny");
		assertThat(back.getRawQuery()).contains("error=access_denied");
		assertThat(browse(back)).startsWith(this.page + "/automation?error=instagram_auth_failed&message=");
		Answer again = this.person.callback(back);
		assertThat(again.status()).isEqualTo(403);
		assertThat(again.text("/code")).isEqualTo("instagram_auth_failed");
		String state = SandboxCaller.parameter(back, "state");
		assertThat(this.person.get("instagram/callback/?code=x&state=" + state).text("/code"))
			.isEqualTo("invalid_state");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "?code=x", "?state=x", "?code=&state=x", "?code=x&state=" })
	void wayBackWithoutItsParametersSaysSo(String query) {
		assertThat(browse(URI.create("http://localhost/" + query)))
			.startsWith(this.page + "/automation?error=missing_params&message=");
		Answer refused = this.person.get("instagram/callback/" + query);
		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.text("/code")).isEqualTo("missing_params");
	}

	@Test
	void stateIsTheOneWeGaveToThisPersonAndIsGoodOnce() {
		URI back = this.person.decide(this.person.authorizationUrl(), "brand", "approve");
		Person stranger = new Person(this.port);
		assertThat(this.person.get("instagram/callback/?code=x&state=unknown").text("/code"))
			.isEqualTo("invalid_state");
		assertThat(stranger.callback(back).text("/code")).isEqualTo("invalid_state");
		assertThat(stranger.get("social-profiles/status/").body().at("/instagram/connected").asBoolean()).isFalse();
		assertThat(this.person.callback(back).status()).isEqualTo(200);
		assertThat(this.person.callback(back).text("/code")).isEqualTo("invalid_state");
		assertThat(browse(back)).startsWith(this.page + "/automation?error=invalid_state&message=");
	}

	@Test
	void stateThatCameTooLateSaysSo() {
		URI back = this.person.decide(this.person.authorizationUrl(), "brand", "approve");
		this.database.sql("""
				update oauth_state set created_at = now() - interval '1 hour', expires_at = now() - interval '1 second'
				where user_id = ?""").param(this.person.name()).update();
		assertThat(this.person.callback(back).text("/code")).isEqualTo("state_expired");
		assertThat(browse(back)).startsWith(this.page + "/automation?error=invalid_state&message=");
	}

	@Test
	void codeThatFacebookRefusesIsNoFaultOfThePersons() {
		String state = SandboxCaller.parameter(this.person.authorizationUrl(), "state");
		Answer refused = this.person.get("instagram/callback/?code=never-issued&state=" + state);
		assertThat(refused.status()).isEqualTo(502);
		assertThat(refused.text("/code")).isEqualTo("instagram_callback_failed");
		assertThat(refused.text("/graph/code")).isEqualTo("100");
	}

	@Test
	void connectionBeginsWithAnAddressAndANote() {
		Answer connect = this.person.get("instagram/connect/");
		assertThat(connect.body().propertyNames()).containsExactlyInAnyOrder("authorization_url", "note", "test_mode");
		assertThat(connect.body().at("/test_mode").asBoolean()).isTrue();
	}

	/**
	 * Comes back from the dialog as a browser does and returns where it is sent next.
	 */
	private String browse(URI back) {
		Wire wire = new Wire(this.port);
		String query = (back.getRawQuery() != null) ? "?" + back.getRawQuery() : "";
		HttpResponse<String> answer = wire.send(wire.request("/api/v1/automation/instagram/callback/" + query)
			.header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8"));
		assertThat(answer.statusCode()).isEqualTo(302);
		return answer.headers().firstValue("location").orElseThrow();
	}

}
