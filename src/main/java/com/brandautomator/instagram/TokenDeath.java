package com.brandautomator.instagram;

import com.brandautomator.account.AccessTokens;
import com.brandautomator.account.Authority;
import com.brandautomator.account.ProfileStatus;
import com.brandautomator.graph.api.Credential;
import com.brandautomator.graph.api.FacebookLogin;
import com.brandautomator.graph.api.GraphApi;
import com.brandautomator.graph.api.InspectedToken;
import com.brandautomator.graph.model.GraphException;
import com.brandautomator.graph.model.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static java.time.Duration.ZERO;

/**
 * Decides by the subcode what a refused token means for the profile (graph-api 1.5). A
 * refusal that Meta does not explain is checked once by {@code debug_token}, so that a
 * hiccup disconnects nobody.
 */
class TokenDeath {

	private static final Logger logger = LoggerFactory.getLogger(TokenDeath.class);

	private final Authority authority;

	private final GraphApi api;

	private final AccessTokens tokens;

	TokenDeath(Authority authority, GraphApi api, AccessTokens tokens) {
		this.authority = authority;
		this.api = api;
		this.tokens = tokens;
	}

	/**
	 * Records the death and returns what the caller is told.
	 * @param token the token that was refused
	 * @param refusal Meta's refusal
	 */
	GraphException of(String token, GraphException.TokenRefused refusal) {
		Integer subcode = refusal.error().subcode();
		return switch ((subcode != null) ? subcode : 0) {
			case 458 -> record(ProfileStatus.DISCONNECTED, refusal,
					"The app was removed at Facebook. Please connect your account again.");
			case 459 -> record(ProfileStatus.ERROR, refusal,
					"Facebook wants to check your account. Please log in at facebook.com, then reconnect.");
			case 464 -> record(ProfileStatus.ERROR, refusal,
					"Your Facebook account is not confirmed. Please confirm it at facebook.com, then reconnect.");
			case 460 -> record(ProfileStatus.EXPIRED, refusal,
					"Your Facebook password was changed. Please reconnect your account.");
			case 463 -> record(ProfileStatus.EXPIRED, refusal,
					"The connection to Instagram has expired. Please reconnect your account.");
			case 467 -> record(ProfileStatus.EXPIRED, refusal,
					"The connection to Instagram was ended. Please reconnect your account.");
			case 492 -> record(ProfileStatus.EXPIRED, refusal,
					"You no longer have a role on the Facebook Page. Please regain it, then reconnect.");
			default -> unexplained(token, refusal);
		};
	}

	private GraphException unexplained(String token, GraphException.TokenRefused refusal) {
		FacebookLogin login = this.api.facebookLogin();
		boolean dead;
		try {
			dead = this.api.login()
				.debugToken(Credential.ofApp(login.appId(), login.appSecret()), new InspectedToken(token))
				.data()
				.isDead();
		}
		catch (GraphException ex) {
			logger.warn("Meta refused a token of profile {} and could not say why ({}); the profile stays as it is",
					this.authority.profileId(), ex.error());
			return Kind.TRANSIENT.exception(refusal.error());
		}
		return dead ? record(ProfileStatus.EXPIRED, refusal, Kind.TOKEN_REFUSED.sentence())
				: Kind.TRANSIENT.exception(refusal.error());
	}

	private GraphException record(ProfileStatus status, GraphException.TokenRefused refusal, String sentence) {
		logger.info("Meta refused the token of profile {} ({}); it becomes {}", this.authority.profileId(),
				refusal.error(), status.word());
		this.tokens.refused(this.authority, status, sentence);
		return Kind.TOKEN_REFUSED.exception(refusal.error(), sentence, ZERO);
	}

}
