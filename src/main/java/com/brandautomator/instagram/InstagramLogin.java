package com.brandautomator.instagram;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

import com.brandautomator.account.Grant;
import com.brandautomator.account.GraphBase;
import com.brandautomator.account.Profile;
import com.brandautomator.account.Profiles;
import com.brandautomator.graph.api.Credential;
import com.brandautomator.graph.api.FacebookLogin;
import com.brandautomator.graph.api.GraphApi;
import com.brandautomator.graph.api.GraphApis;
import com.brandautomator.graph.api.InspectedToken;
import com.brandautomator.graph.api.SecretForm;
import com.brandautomator.graph.model.DebuggedToken;
import com.brandautomator.graph.model.OAuthToken;
import com.brandautomator.security.CallerId;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * Signs a person in at Meta, or at the sandbox, and keeps what they granted (graph-api
 * 1).
 */
@Service
public class InstagramLogin {

	private final GraphApis graph;

	private final Profiles profiles;

	private final Clock clock;

	InstagramLogin(GraphApis graph, Profiles profiles, Clock clock) {
		this.graph = graph;
		this.profiles = profiles;
		this.clock = clock;
	}

	/**
	 * Whether there is an app to sign in to.
	 */
	public boolean isConfigured(GraphBase base) {
		return login(base).isConfigured();
	}

	/**
	 * Where the person's browser goes to sign in.
	 */
	public URI authorizationUri(GraphBase base, String state, URI redirectUri, Collection<String> scopes) {
		return login(base).authorizationUri(state, redirectUri, scopes);
	}

	/**
	 * Finishes a sign-in: the code becomes a long-lived token, every account it can see
	 * is found, and all is stored.
	 * @throws NoInstagramException when the token shows no Instagram account; nothing is
	 * stored then
	 * @throws com.brandautomator.graph.model.GraphException when Meta refuses or fails;
	 * nothing is stored then
	 */
	public Profile complete(CallerId caller, GraphBase base, String code, URI redirectUri) {
		GraphApi api = this.graph.at(base.word());
		FacebookLogin login = api.facebookLogin();
		OAuthToken token = api.login().exchange(longLived(login, login.exchange(code, redirectUri)));
		DebuggedToken.Facts facts = api.login()
			.debugToken(Credential.ofApp(login.appId(), login.appSecret()), new InspectedToken(token.accessToken()))
			.data();
		Credential person = Credential.of(token.accessToken(), null);
		Discovery discovery = new Discovery(api, person);
		List<Grant.Page> accounts = discovery.accounts();
		if (accounts.isEmpty()) {
			throw new NoInstagramException(discovery.reason(facts));
		}
		String metaUserId = (facts.userId() != null) ? facts.userId() : api.person().me(person).id();
		return this.profiles.connect(caller, new Grant(base, metaUserId, token.accessToken(), expiry(token, facts),
				instant(facts.dataAccessExpiresAt()), discovery.scopes(), accounts));
	}

	/**
	 * Walks the sandbox's login dialog as a browser would, with one of its personas.
	 * @return the code
	 * @throws IllegalStateException when the sandbox does not send us back with a code
	 */
	public String walkSandboxDialog(String persona, String state, URI redirectUri, Collection<String> scopes) {
		GraphApi api = this.graph.at(GraphBase.SANDBOX.word());
		MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		form.set("client_id", api.facebookLogin().appId());
		form.set("redirect_uri", redirectUri.toString());
		form.set("response_type", "code");
		form.set("state", state);
		form.set("scope", String.join(",", scopes));
		form.set("persona", persona);
		form.set("decision", "approve");
		return Redirect.code(api.dialog().submit(form).getHeaders().getLocation(), state);
	}

	private FacebookLogin login(GraphBase base) {
		return this.graph.at(base.word()).facebookLogin();
	}

	private MultiValueMap<String, String> longLived(FacebookLogin login, OAuthToken shortLived) {
		SecretForm form = new SecretForm();
		form.set("grant_type", "fb_exchange_token");
		form.set("client_id", login.appId());
		form.set("client_secret", login.appSecret());
		form.set("fb_exchange_token", shortLived.accessToken());
		return form;
	}

	private @Nullable Instant expiry(OAuthToken token, DebuggedToken.Facts facts) {
		return (token.expiresIn() != null) ? this.clock.instant().plusSeconds(token.expiresIn())
				: instant(facts.expiresAt());
	}

	private @Nullable Instant instant(@Nullable Long seconds) {
		return (seconds != null && seconds > 0) ? Instant.ofEpochSecond(seconds) : null;
	}

}
