package com.brandautomator.sandbox;

import java.util.Map;

import com.brandautomator.WireTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How tokens live, prove themselves and die.
 */
@WireTest
class SandboxTokensWireTests {

	@LocalServerPort
	int port;

	private SandboxCaller sandbox;

	@BeforeEach
	void call() {
		this.sandbox = new SandboxCaller(this.port);
	}

	@AfterEach
	void forget() {
		this.sandbox.reset();
	}

	@ParameterizedTest
	@CsvSource({ "expired,463", "password_changed,460", "app_removed,458", "checkpoint,459" })
	void deadTokenTellsItsSubcodeAndLivesAgain(String state, String subcode) {
		String token = this.sandbox.login("brand");
		String page = this.sandbox.pageToken(token, "10760000000000001");
		this.sandbox.control("tokens/", "{\"account_id\": \"demobakery\", \"state\": \"" + state + "\"}");
		assertThat(this.sandbox.get(token, "/me").error()).isEqualTo("190/" + subcode);
		assertThat(this.sandbox.get(page, "/me").error()).isEqualTo("190/" + subcode);
		assertThat(this.sandbox.read("tokens/").body().at("/tokens").findValuesAsString("state"))
			.isSubsetOf(state, "ok")
			.contains(state);
		assertThat(this.sandbox.debug(token).body().at("/data/is_valid").asBoolean()).isFalse();
		assertThat(this.sandbox.debug(token).text("/data/error/subcode")).isEqualTo(subcode);
		this.sandbox.control("tokens/", "{\"account_id\": \"demobakery\", \"state\": \"ok\"}");
		assertThat(this.sandbox.get(token, "/me").status()).isEqualTo(200);
	}

	@Test
	void lostRoleKillsThePageTokenAndHidesThePage() {
		String token = this.sandbox.login("brand");
		String page = this.sandbox.pageToken(token, "10760000000000001");
		this.sandbox.control("tokens/", "{\"account_id\": \"17841400000000001\", \"state\": \"role_lost\"}");
		assertThat(this.sandbox.get(page, "/me").error()).isEqualTo("190/492");
		assertThat(this.sandbox.get(token, "/17841400000000001").error()).isEqualTo("100/33");
		assertThat(this.sandbox.get(token, "/17841400000000002").status()).isEqualTo(200);
	}

	@Test
	void othersTokensStayAlive() {
		String other = this.sandbox.login("test");
		this.sandbox.control("tokens/", "{\"account_id\": \"demobakery\", \"state\": \"expired\"}");
		assertThat(this.sandbox.get(other, "/me").status()).isEqualTo(200);
	}

	@Test
	void garbageIsUnauthorizedAndNoTokenIsRefused() {
		SandboxCaller.Answer garbage = this.sandbox.get("EAAgarbage", "/me");
		assertThat(garbage.status()).isEqualTo(401);
		assertThat(garbage.error()).isEqualTo("190/");
		assertThat(this.sandbox.debug("EAAgarbage").body().at("/data/is_valid").asBoolean()).isFalse();
		assertThat(SandboxCaller.answer(this.sandbox.wire().get(SandboxCaller.GRAPH + "/me")).error())
			.isEqualTo("2500/");
		assertThat(SandboxCaller.answer(this.sandbox.wire().get(SandboxCaller.GRAPH + "/17841400000000001")).error())
			.isEqualTo("104/");
	}

	@Test
	void shortTokenEndsByTheClockAndThePageTokenOfALongOneNever() {
		String brief = this.sandbox.login("brand");
		String lasting = this.sandbox.exchange(Map.of("grant_type", "fb_exchange_token", "fb_exchange_token", brief))
			.text("/access_token");
		String page = this.sandbox.pageToken(lasting, "10760000000000001");
		assertThat(this.sandbox.debug(page).body().at("/data/expires_at").asLong()).isZero();
		assertThat(this.sandbox.debug(page).text("/data/type")).isEqualTo("PAGE");
		this.sandbox.control("clock/", "{\"advance\": \"PT2H\"}");
		SandboxCaller.Answer expired = this.sandbox.get(brief, "/me");
		assertThat(expired.error()).isEqualTo("190/463");
		assertThat(expired.text("/error/message")).startsWith("Error validating access token: Session has expired on ");
		this.sandbox.control("clock/", "{\"advance\": \"P61D\"}");
		assertThat(this.sandbox.get(lasting, "/me").error()).isEqualTo("190/463");
		assertThat(this.sandbox.get(page, "/me").status()).isEqualTo(200);
	}

	@Test
	void removedAppKillsTheTokensOfThatPersonOnly() {
		String token = this.sandbox.login("brand");
		String other = this.sandbox.login("brand");
		assertThat(this.sandbox.delete(token, "/me/permissions").body().at("/success").asBoolean()).isTrue();
		assertThat(this.sandbox.get(token, "/me").error()).isEqualTo("190/458");
		assertThat(this.sandbox.get(other, "/me").status()).isEqualTo(200);
	}

	@Test
	void oneRevokedPermissionIsMissed() {
		String token = this.sandbox.login("brand");
		this.sandbox.delete(token, "/me/permissions/instagram_content_publish");
		SandboxCaller.Answer refused = this.sandbox.post(token, "/17841400000000001/media", Map.of("image_url", "x"));
		assertThat(refused.status()).isEqualTo(403);
		assertThat(refused.error()).isEqualTo("10/");
	}

	@Test
	void proofIsDemandedAndChecked() {
		String token = this.sandbox.login("brand");
		String me = SandboxCaller.GRAPH + "/me?access_token=" + token;
		long now = java.time.Clock.systemUTC().instant().getEpochSecond();
		assertThat(answer(me).text("/error/message"))
			.isEqualTo("API calls from the server require an appsecret_proof argument");
		assertThat(answer(me + "&appsecret_proof=" + "0".repeat(64)).text("/error/type"))
			.isEqualTo("GraphMethodException");
		assertThat(answer(me + "&appsecret_proof=" + SandboxCaller.hmac(token)).status()).isEqualTo(200);
		assertThat(answer(me + timed(token, now)).status()).isEqualTo(200);
		assertThat(answer(me + timed(token, now - 400)).error()).isEqualTo("100/");
		this.sandbox.control("settings/", "{\"require_proof\": false}");
		assertThat(answer(me).status()).isEqualTo(200);
	}

	private SandboxCaller.Answer answer(String path) {
		return SandboxCaller.answer(this.sandbox.wire().get(path));
	}

	private static String timed(String token, long seconds) {
		return "&appsecret_time=" + seconds + "&appsecret_proof=" + SandboxCaller.hmac(token + "|" + seconds);
	}

}
