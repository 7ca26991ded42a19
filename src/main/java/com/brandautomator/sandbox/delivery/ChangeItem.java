package com.brandautomator.sandbox.delivery;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An entry of {@code changes} (graph-api.md, section 9.5).
 */
final class ChangeItem {

	private ChangeItem() {
	}

	static Map<String, Object> of(Happening event) {
		return switch (event.kind()) {
			case COMMENT, DASHBOARD_TEST -> change("comments", comment(event, "FEED"));
			case LIVE_COMMENT -> change("live_comments", comment(event, "LIVE"));
			case MENTION -> change("mentions", mention(event, true));
			case CAPTION_MENTION -> change("mentions", mention(event, false));
			case STORY_INSIGHTS -> change("story_insights", insights(event));
			case UNKNOWN -> change("crystal_ball", Map.of("id", event.id(), "text", event.text()));
			default -> throw new IllegalArgumentException(event.kind().word());
		};
	}

	private static Map<String, Object> change(String field, Map<String, Object> value) {
		Map<String, Object> change = new LinkedHashMap<>();
		change.put("field", field);
		change.put("value", value);
		return change;
	}

	private static Map<String, Object> comment(Happening event, String productType) {
		Map<String, Object> value = new LinkedHashMap<>();
		value.put("from", from(event.by()));
		value.put("media", media(event, productType));
		value.put("id", event.id());
		if (event.details().parentId() != null) {
			value.put("parent_id", event.details().parentId());
		}
		value.put("text", event.text());
		return value;
	}

	/** Only the account's own comments carry its self-scoped id. */
	private static Map<String, Object> from(Follower by) {
		Map<String, Object> from = new LinkedHashMap<>();
		from.put("id", by.id());
		from.put("username", by.username());
		if (by.own()) {
			from.put("self_ig_scoped_id", "6841199" + by.id().substring(7));
		}
		return from;
	}

	private static Map<String, Object> media(Happening event, String productType) {
		Map<String, Object> media = new LinkedHashMap<>();
		media.put("id", event.mediaId());
		if (event.details().adId() != null) {
			media.put("ad_id", event.details().adId());
			media.put("ad_title", "Fresh rolls, delivered");
			media.put("original_media_id", event.mediaId());
		}
		media.put("media_product_type", (event.details().adId() != null) ? "AD" : productType);
		return media;
	}

	private static Map<String, Object> mention(Happening event, boolean inComment) {
		Map<String, Object> value = new LinkedHashMap<>();
		if (inComment) {
			value.put("comment_id", event.id());
		}
		value.put("media_id", event.mediaId());
		return value;
	}

	/** Still with the old names of metrics; counts below five are -1. */
	private static Map<String, Object> insights(Happening event) {
		Map<String, Object> value = new LinkedHashMap<>();
		value.put("media_id", event.mediaId());
		value.put("impressions", 444);
		value.put("reach", 44);
		value.put("taps_forward", 4);
		value.put("taps_back", -1);
		value.put("exits", -1);
		value.put("replies", 0);
		return value;
	}

}
