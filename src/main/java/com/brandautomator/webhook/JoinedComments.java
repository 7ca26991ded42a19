package com.brandautomator.webhook;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.brandautomator.account.AccountKey;
import com.brandautomator.webhook.intake.CommentIntake;
import com.brandautomator.webhook.intake.PolledComment;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Puts comments that were read into the shape of a delivery (graph-api 9.5), so that they
 * become the very events that Meta would have sent, with the same keys.
 */
@Component
class JoinedComments implements CommentIntake {

	private static final JsonMapper JSON = new JsonMapper();

	private final WebhookIntake intake;

	JoinedComments(WebhookIntake intake) {
		this.intake = intake;
	}

	@Override
	public void join(AccountKey account, List<PolledComment> comments) {
		if (!comments.isEmpty()) {
			List<Map<String, Object>> entries = comments.stream().map((comment) -> entry(account, comment)).toList();
			byte[] body = JSON.writeValueAsBytes(Map.of("object", "instagram", "entry", entries));
			this.intake.store(account.graphBase(), body);
		}
	}

	private static Map<String, Object> entry(AccountKey account, PolledComment comment) {
		Map<String, Object> entry = new LinkedHashMap<>();
		entry.put("id", account.instagramUserId());
		put(entry, "time", Optional.ofNullable(comment.writtenAt()).map(Instant::getEpochSecond).orElse(null));
		entry.put("changes", List.of(Map.of("field", "comments", "value", value(comment))));
		return entry;
	}

	private static Map<String, Object> value(PolledComment comment) {
		Map<String, Object> from = new LinkedHashMap<>();
		put(from, "id", comment.fromId());
		put(from, "username", comment.fromUsername());
		Map<String, Object> media = new LinkedHashMap<>();
		media.put("id", comment.mediaId());
		put(media, "media_product_type", comment.mediaProductType());
		Map<String, Object> value = new LinkedHashMap<>();
		value.put("from", from);
		value.put("media", media);
		value.put("id", comment.id());
		put(value, "parent_id", comment.parentId());
		put(value, "text", comment.text());
		return value;
	}

	private static void put(Map<String, Object> members, String name, @Nullable Object value) {
		if (value != null) {
			members.put(name, value);
		}
	}

}
