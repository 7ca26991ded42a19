package com.brandautomator.connect;

import java.time.Instant;

import com.brandautomator.account.Profile;
import org.jspecify.annotations.Nullable;

/**
 * A profile as the page reads it.
 */
record ProfileView(long id, String platform, String platformDisplay, @Nullable String profileId,
		@Nullable String profileName, @Nullable String profileUrl, @Nullable String profileImageUrl, String status,
		String statusDisplay, boolean isTokenValid, Instant createdAt, Instant updatedAt,
		@Nullable Instant lastSyncedAt) {

	static ProfileView of(Profile profile, Instant now) {
		return new ProfileView(profile.id(), "instagram", "Instagram", profile.instagramUserId(), profile.profileName(),
				profile.profileUrl(), profile.profileImageUrl(), profile.status().word(), profile.status().display(),
				profile.isTokenValid(now), profile.createdAt(), profile.updatedAt(), profile.lastSyncedAt());
	}

}
