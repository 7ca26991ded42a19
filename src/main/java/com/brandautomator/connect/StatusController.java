package com.brandautomator.connect;

import org.springframework.http.MediaType;
import java.time.Clock;
import java.time.Instant;

import com.brandautomator.account.AccountKey;
import com.brandautomator.account.Profile;
import com.brandautomator.account.ProfileStatus;
import com.brandautomator.account.Profiles;
import com.brandautomator.security.CallerId;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Says how the caller's profiles stand. The page asks for four platforms; this service
 * has one.
 */
@RestController
class StatusController {

	private static final String DISCONNECTED = ProfileStatus.DISCONNECTED.word();

	private final Profiles profiles;

	private final WebhookStanding webhooks;

	private final Clock clock;

	StatusController(Profiles profiles, WebhookStanding webhooks, Clock clock) {
		this.profiles = profiles;
		this.webhooks = webhooks;
		this.clock = clock;
	}

	@GetMapping(path = "/api/v1/automation/social-profiles/status/", produces = MediaType.APPLICATION_JSON_VALUE)
	StatusAnswer status(CallerId caller) {
		Instagram instagram = this.profiles.find(caller)
			.map((profile) -> Instagram.of(profile, webhook(profile), this.clock.instant()))
			.orElse(Instagram.NONE);
		return new StatusAnswer(instagram, Elsewhere.NONE, Elsewhere.NONE, Elsewhere.NONE);
	}

	private @Nullable WebhookView webhook(Profile profile) {
		return (profile.status() == ProfileStatus.DISCONNECTED || profile.instagramUserId() == null) ? null
				: this.webhooks.of(new AccountKey(profile.graphBase(), profile.instagramUserId()));
	}

	record StatusAnswer(Instagram instagram, Elsewhere linkedin, Elsewhere twitter, Elsewhere facebook) {
	}

	record Instagram(boolean connected, @Nullable String profileName, @Nullable String profileUrl,
			@Nullable String profileImageUrl, String status, @Nullable String statusReason, boolean isTokenValid,
			@Nullable Instant tokenExpiresAt, boolean needsReconnect, boolean testMode, @Nullable WebhookView webhook) {

		private static final Instagram NONE = new Instagram(false, null, null, null, DISCONNECTED, null, false, null,
				false, false, null);

		private static Instagram of(Profile profile, @Nullable WebhookView webhook, Instant now) {
			boolean connected = profile.status() == ProfileStatus.CONNECTED;
			boolean disconnected = profile.status() == ProfileStatus.DISCONNECTED;
			boolean valid = profile.isTokenValid(now);
			return new Instagram(connected, disconnected ? null : profile.profileName(),
					disconnected ? null : profile.profileUrl(), disconnected ? null : profile.profileImageUrl(),
					profile.status().word(), profile.statusReason(), valid, profile.tokenExpiresAt(),
					!disconnected && !valid, !disconnected && profile.testMode(), webhook);
		}

	}

	record Elsewhere(boolean connected, String status, @Nullable String profileName, @Nullable String profileUrl,
			@Nullable String profileImageUrl, boolean isTokenValid) {

		private static final Elsewhere NONE = new Elsewhere(false, DISCONNECTED, null, null, null, false);

	}

}
