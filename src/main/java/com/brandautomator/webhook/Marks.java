package com.brandautomator.webhook;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What an event says of itself beside its ids.
 *
 * @param own whether the account itself did it, here or in the Instagram app
 * @param parentId the comment that this one replies to
 * @param adId the ad that a comment is on, or that led a person to write
 * @param standby whether another app owns the thread
 */
record Marks(boolean own, @Nullable String parentId, @Nullable String adId, boolean standby) {

	/**
	 * The part of a delivery for what another app owns (graph-api 9.5).
	 */
	static final String STANDBY = "standby";

	private static final List<String[]> ADS = List.of(path("media", "ad_id"), path("message", "referral", "ad_id"),
			path("postback", "referral", "ad_id"), path("referral", "ad_id"));

	/**
	 * Reads them from what is stored.
	 * @param account whose event
	 * @param senderId who acted; null when the event does not say
	 * @param content the payload
	 */
	static Marks of(String account, String field, @Nullable String senderId, JsonSlice content) {
		boolean own = account.equals(senderId) || content.text("from", "self_ig_scoped_id") != null
				|| content.isTrue("message", "is_echo");
		String ad = ADS.stream().map(content::text).filter(Objects::nonNull).findFirst().orElse(null);
		return new Marks(own, Storable.text(content.text("parent_id")), Storable.text(ad), field.equals(STANDBY));
	}

	private static String[] path(String... names) {
		return names;
	}

}
