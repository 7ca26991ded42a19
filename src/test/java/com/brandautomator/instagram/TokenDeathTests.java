package com.brandautomator.instagram;

import java.util.List;
import java.util.stream.Stream;

import com.brandautomator.WireTest;
import com.brandautomator.account.AccessTokens;
import com.brandautomator.account.Grants;
import com.brandautomator.account.Profile;
import com.brandautomator.account.ProfileStatus;
import com.brandautomator.account.Profiles;
import com.brandautomator.account.events.ProfileDisconnected;
import com.brandautomator.account.events.ProfileExpired;
import com.brandautomator.graph.Conversation;
import com.brandautomator.graph.model.GraphException;
import com.brandautomator.graph.model.Kind;
import com.brandautomator.security.CallerId;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * A profile changes when Meta says that its token is dead, as the subcode says, and a
 * hiccup disconnects nobody.
 */
@WireTest
@RecordApplicationEvents
class TokenDeathTests {

	@Autowired
	Profiles profiles;

	@Autowired
	AccessTokens tokens;

	@Autowired
	ApplicationEvents events;

	private final CallerId caller = Grants.caller();

	@ParameterizedTest
	@CsvSource({ "token-expired, EXPIRED, has expired", "password-changed, EXPIRED, password was changed",
			"token-ended, EXPIRED, was ended", "page-role-lost, EXPIRED, a role on the Facebook Page",
			"account-checkpointed, ERROR, log in at facebook.com",
			"account-unconfirmed, ERROR, confirm it at facebook.com", "app-removed, DISCONNECTED, app was removed",
			"refused-token-is-dead, EXPIRED, no longer accepts",
			"refused-session-is-dead, EXPIRED, no longer accepts" })
	void becomesWhatTheSubcodeSays(String scenario, ProfileStatus status, String sentence) {
		try (Conversation meta = Conversation.of(scenario)) {
			GraphException refusal = use(meta);
			assertThat(refusal.kind()).isEqualTo(Kind.TOKEN_REFUSED);
			assertThat(refusal.getStatusCode().value()).isEqualTo(409);
			assertThat(refusal.sentence()).contains(sentence);
			assertThat(refusal.error().code()).isIn(190, 102);
			assertThat(profile().status()).isEqualTo(status);
			assertThat(profile().statusReason()).isEqualTo(refusal.sentence());
			assertThat(announcements()).containsExactly((status == ProfileStatus.DISCONNECTED)
					? new ProfileDisconnected(this.caller) : new ProfileExpired(this.caller));
			assertThat(questions(meta)).hasSize(scenario.endsWith("-is-dead") ? 1 : 0);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "refused-token-lives", "refused-session-lives", "refused-token-unexplained",
			"refused-token-and-nobody-to-ask" })
	void staysWhenNobodySaysThatTheTokenIsDead(String scenario) {
		try (Conversation meta = Conversation.of(scenario)) {
			GraphException refusal = use(meta);
			assertThat(refusal.kind()).isEqualTo(Kind.TRANSIENT);
			assertThat(refusal.getBody().getProperties()).containsEntry("retryable", true)
				.doesNotContainKey("needs_reconnect");
			assertThat(profile().status()).isEqualTo(ProfileStatus.CONNECTED);
			assertThat(announcements()).isEmpty();
			assertThat(questions(meta)).isNotEmpty()
				.allSatisfy((question) -> assertThat(question.queryParameter("input_token").values())
					.containsExactly(Grants.TOKEN + "Page1of1"));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "object-missing", "permission-missing", "app-used-up", "account-used-up", "gateway-down",
			"meta-failed", "cut-before-the-answer", "container-not-ready", "image-not-fetched", "empty-body",
			"other-shape" })
	void staysWhateverElseGoesWrong(String scenario) {
		try (Conversation meta = Conversation.of(scenario)) {
			assertThat(use(meta).kind()).isNotEqualTo(Kind.TOKEN_REFUSED);
			assertThat(profile().status()).isEqualTo(ProfileStatus.CONNECTED);
			assertThat(announcements()).isEmpty();
			assertThat(questions(meta)).isEmpty();
		}
	}

	private static List<LoggedRequest> questions(Conversation meta) {
		return meta.requests().stream().filter((request) -> request.getUrl().contains("debug_token")).toList();
	}

	// whoever holds posts back listens to these
	private List<Object> announcements() {
		return Stream.concat(this.events.stream(ProfileDisconnected.class), this.events.stream(ProfileExpired.class))
			.map(Object.class::cast)
			.toList();
	}

	private GraphException use(Conversation meta) {
		this.profiles.connect(this.caller, Grants.of("1", 1));
		InstagramAccount account = Handles.service(this.tokens, meta).account(this.caller);
		return catchThrowableOfType(GraphException.class, () -> account.publishMedia("17966279578433554"));
	}

	private Profile profile() {
		return this.profiles.find(this.caller).orElseThrow();
	}

}
