package com.brandautomator.graph.api;

import org.jspecify.annotations.Nullable;

/**
 * The token of a call and the account that the call counts for. Travels as a request
 * attribute and becomes the {@code Authorization} header; it is never part of an address.
 *
 * @param token the token
 * @param accountId the IG user id whose usage the call counts for; null when it counts
 * for the app alone
 * @param proven whether the call carries {@code appsecret_proof} (graph-api 1.6)
 * @param background whether nobody waits for the call: it is held back before the calls
 * that somebody waits for (graph-api 10.4)
 */
public record Credential(String token, @Nullable String accountId, boolean proven, boolean background) {

	/** The name of the request attribute. */
	public static final String ATTRIBUTE = "graph.credential";

	/**
	 * A person's or a Page's token.
	 */
	public static Credential of(String token, @Nullable String accountId) {
		return new Credential(token, accountId, true, false);
	}

	/**
	 * The app's own token, {@code id|secret}.
	 */
	public static Credential ofApp(String appId, String appSecret) {
		return new Credential(appId + "|" + appSecret, null, false, false);
	}

	/**
	 * The same for a call that nobody waits for.
	 */
	public Credential inBackground() {
		return new Credential(this.token, this.accountId, this.proven, true);
	}

	@Override
	public String toString() {
		return "Credential[for " + this.accountId + "]";
	}

}
