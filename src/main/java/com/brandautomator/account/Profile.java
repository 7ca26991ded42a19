package com.brandautomator.account;

import java.time.Instant;

import com.brandautomator.security.CallerId;
import org.jspecify.annotations.Nullable;

/**
 * A caller's social profile as other rooms see it: everything but the tokens.
 *
 * @param id our number of the row
 * @param caller whose profile this is
 * @param graphBase where its tokens belong
 * @param status how it stands
 * @param statusReason what the person must do, in plain words; null while all is well
 * @param instagramUserId the selected account; kept after a disconnect, so that a
 * reconnect chooses it again
 * @param instagramUsername the selected account's name
 * @param profileName what the page shows as the name
 * @param profileUrl the account's page at Instagram
 * @param profileImageUrl a signed address that Meta lets expire
 * @param tokenExpiresAt when the person's token ends; null when Meta gave no end
 * @param createdAt when the row was made
 * @param updatedAt when it last changed
 * @param lastSyncedAt when the accounts were last read from Meta
 */
public record Profile(long id, CallerId caller, GraphBase graphBase, ProfileStatus status,
		@Nullable String statusReason, @Nullable String instagramUserId, @Nullable String instagramUsername,
		@Nullable String profileName, @Nullable String profileUrl, @Nullable String profileImageUrl,
		@Nullable Instant tokenExpiresAt, Instant createdAt, Instant updatedAt, @Nullable Instant lastSyncedAt) {

	/**
	 * Whether this profile lives at the sandbox.
	 */
	public boolean testMode() {
		return this.graphBase == GraphBase.SANDBOX;
	}

	/**
	 * Whether the row was made by the very sign-in that it shows.
	 */
	public boolean isNew() {
		return this.createdAt.equals(this.lastSyncedAt);
	}

	/**
	 * Whether the token was good when it was last used and has not reached its end.
	 */
	public boolean isTokenValid(Instant now) {
		return this.status == ProfileStatus.CONNECTED
				&& (this.tokenExpiresAt == null || this.tokenExpiresAt.isAfter(now));
	}

}
