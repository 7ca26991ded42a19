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
			case COMMENT -> change("comments", comment(event));
			case LIVE_COMMENT -> change("live_comments", comment(event));
			case MENTION -> change("mentions", mention(event));
			case STORY_INSIGHTS -> change("story_insights", insights(event));
			default -> throw new IllegalArgumentException(event.kind().word());
		};
	}

	private static Map<String, Object> change(String field, Map<String, Object> value) {
		Map<String, Object> change = new LinkedHashMap<>();
		change.put("field", field);
		change.put("value", value);
		return change;
	}

	private static Map<String, Object> comment(Happening event) {
		Map<String, Object> from = new LinkedHashMap<>();
		from.put("id", event.by().id());
		from.put("username", event.by().username());
		Map<String, Object> media = new LinkedHashMap<>();
		media.put("id", event.mediaId());
		media.put("media_product_type", "FEED");
		Map<String, Object> value = new LinkedHashMap<>();
		value.put("from", from);
		value.put("media", media);
		value.put("id", event.id());
		value.put("text", event.text());
		return value;
	}

	private static Map<String, Object> mention(Happening event) {
		Map<String, Object> value = new LinkedHashMap<>();
		value.put("comment_id", event.id());
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
