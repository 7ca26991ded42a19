package com.brandautomator.connect;

import java.net.URI;
import java.util.Optional;

import com.brandautomator.account.GraphBase;
import com.brandautomator.account.Profile;
import com.brandautomator.account.ProfileStatus;
import com.brandautomator.account.Profiles;
import com.brandautomator.graph.model.GraphException;
import com.brandautomator.instagram.InstagramLogin;
import com.brandautomator.security.CallerId;
import com.brandautomator.web.ProblemCode;
import com.brandautomator.web.ProblemException;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;

/**
 * Starts and finishes sign-ins.
 */
@Service
class Connections {

	private static final String TEST_PERSONA = "test";

	private final InstagramLogin login;

	private final OAuthStates states;

	private final Profiles profiles;

	private final Subscribing subscribing;

	private final ConnectProperties properties;

	Connections(InstagramLogin login, OAuthStates states, Profiles profiles, Subscribing subscribing,
			ConnectProperties properties) {
		this.login = login;
		this.states = states;
		this.profiles = profiles;
		this.subscribing = subscribing;
		this.properties = properties;
	}

	/**
	 * Starts a sign-in: at Meta when there is an app, else at the sandbox when it is on.
	 */
	Started start(CallerId caller) {
		GraphBase base = base();
		URI redirectUri = this.properties.redirectUri();
		String state = this.states.issue(caller, base, redirectUri);
		return new Started(this.login.authorizationUri(base, state, redirectUri, this.properties.scopes()),
				base == GraphBase.SANDBOX);
	}

	/**
	 * Finishes a sign-in that the dialog sent back.
	 * @param asked the caller, when the answer was handed on with a JWT
	 */
	Profile finish(@Nullable String code, @Nullable String state, @Nullable CallerId asked) {
		if (code == null || code.isBlank() || state == null || state.isBlank()) {
			throw CallbackException.withoutParameters();
		}
		OAuthStates.SignIn signIn = this.states.redeem(state, asked).orElseThrow(CallbackException::withUnknownState);
		if (signIn.expired()) {
			throw CallbackException.tooLate();
		}
		try {
			Profile profile = this.login.complete(signIn.caller(), signIn.base(), code, signIn.redirectUri());
			this.subscribing.connected(signIn.caller());
			return profile;
		}
		catch (GraphException ex) {
			throw CallbackException.failed(ex);
		}
	}

	/**
	 * Ends a sign-in that was declined; its state is used up.
	 */
	CallbackException refused(@Nullable String state, @Nullable CallerId asked) {
		if (state != null) {
			this.states.redeem(state, asked);
		}
		return CallbackException.refused();
	}

	/**
	 * Connects the sandbox's test account by walking the sandbox's own dialog.
	 */
	Tested connectTestAccount(CallerId caller) {
		if (!this.properties.sandboxEnabled()) {
			throw new ProblemException(HttpStatus.FORBIDDEN, ProblemCode.SANDBOX_DISABLED,
					"The sandbox is switched off here, so there is no test account to connect.");
		}
		Optional<Profile> before = this.profiles.find(caller);
		if (before.isPresent() && !before.get().testMode() && before.get().status() != ProfileStatus.DISCONNECTED) {
			throw new ProblemException(HttpStatus.CONFLICT, ProblemCode.CONFLICT,
					"A real Instagram account is connected. Disconnect it first, then connect the test account.");
		}
		URI redirectUri = this.properties.redirectUri();
		String state = this.states.issue(caller, GraphBase.SANDBOX, redirectUri);
		String code = this.login.walkSandboxDialog(TEST_PERSONA, state, redirectUri, this.properties.scopes());
		Profile profile = finish(code, state, caller);
		return new Tested(profile, profile.isNew());
	}

	private GraphBase base() {
		if (this.login.isConfigured(GraphBase.META)) {
			return GraphBase.META;
		}
		if (this.properties.sandboxEnabled() && this.login.isConfigured(GraphBase.SANDBOX)) {
			return GraphBase.SANDBOX;
		}
		throw new ProblemException(HttpStatus.SERVICE_UNAVAILABLE, ProblemCode.NOT_CONFIGURED,
				"Instagram is not configured on this server.")
			.with("hint", "Set INSTAGRAM_APP_ID and INSTAGRAM_APP_SECRET, or switch the sandbox on with "
					+ "INSTAGRAM_SANDBOX_ENABLED=true.");
	}

	/**
	 * A sign-in that may begin.
	 *
	 * @param authorizationUri where the browser goes
	 * @param testMode whether it is the sandbox's
	 */
	record Started(URI authorizationUri, boolean testMode) {
	}

	/**
	 * The test account, connected.
	 *
	 * @param profile the profile
	 * @param first whether the caller had none before
	 */
	record Tested(Profile profile, boolean first) {
	}

}
