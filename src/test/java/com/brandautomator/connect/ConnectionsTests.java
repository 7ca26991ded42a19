package com.brandautomator.connect;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import com.brandautomator.account.GraphBase;
import com.brandautomator.account.Profile;
import com.brandautomator.account.ProfileStatus;
import com.brandautomator.account.Profiles;
import com.brandautomator.instagram.InstagramLogin;
import com.brandautomator.security.CallerId;
import com.brandautomator.web.ProblemException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verifyNoInteractions;

/**
 * Where a sign-in may begin, and where it may not.
 */
class ConnectionsTests {

	private static final CallerId SOMEBODY = new CallerId("somebody");

	private static final URI CALLBACK = URI.create("https://app.example/callback/");

	private final InstagramLogin login = Mockito.mock(InstagramLogin.class);

	private final OAuthStates states = Mockito.mock(OAuthStates.class);

	private final Profiles profiles = Mockito.mock(Profiles.class);

	@Test
	void withoutAnAppAndWithoutTheSandboxNothingIsConfigured() {
		ProblemException problem = refusal(() -> connections(false).start(SOMEBODY));
		assertThat(problem.getStatusCode().value()).isEqualTo(503);
		assertThat(problem.getBody().getProperties()).containsEntry("code", "not_configured").containsKey("hint");
		verifyNoInteractions(this.states);
	}

	@Test
	void sandboxThatIsSwitchedOffConnectsNobodyEvenWithASecret() {
		given(this.login.isConfigured(GraphBase.SANDBOX)).willReturn(true);
		assertThat(refusal(() -> connections(false).start(SOMEBODY)).getStatusCode().value()).isEqualTo(503);
		ProblemException problem = refusal(() -> connections(false).connectTestAccount(SOMEBODY));
		assertThat(problem.getStatusCode().value()).isEqualTo(403);
		assertThat(problem.getBody().getProperties()).containsEntry("code", "sandbox_disabled");
	}

	@Test
	void metaComesBeforeTheSandbox() {
		given(this.login.isConfigured(any())).willReturn(true);
		given(this.states.issue(SOMEBODY, GraphBase.META, CALLBACK)).willReturn("a state");
		given(this.login.authorizationUri(GraphBase.META, "a state", CALLBACK, List.of()))
			.willReturn(URI.create("https://www.facebook.com/dialog"));
		assertThat(connections(true).start(SOMEBODY))
			.isEqualTo(new Connections.Started(URI.create("https://www.facebook.com/dialog"), false));
	}

	@Test
	void testAccountNeverReplacesARealOne() {
		given(this.profiles.find(SOMEBODY)).willReturn(Optional.of(real(ProfileStatus.CONNECTED)));
		ProblemException problem = refusal(() -> connections(true).connectTestAccount(SOMEBODY));
		assertThat(problem.getStatusCode().value()).isEqualTo(409);
		assertThat(problem.getBody().getProperties()).containsEntry("code", "conflict");
		verifyNoInteractions(this.states, this.login);
	}

	private Connections connections(boolean sandbox) {
		return new Connections(this.login, this.states, this.profiles, Mockito.mock(Subscribing.class),
				new ConnectProperties(CALLBACK, CALLBACK, CALLBACK, sandbox, List.of(), Duration.ofMinutes(10)));
	}

	private static Profile real(ProfileStatus status) {
		Instant now = Instant.parse("2026-11-23T10:15:00Z");
		return new Profile(1, SOMEBODY, GraphBase.META, status, null, "1", "bakery", "bakery", null, null, null, now,
				now, null);
	}

	private static ProblemException refusal(ThrowingCallable call) {
		return catchThrowableOfType(ProblemException.class, call);
	}

}
