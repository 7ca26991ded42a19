package com.brandautomator.webhook;

import java.util.List;

import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Payloads of messages after the message has changed.
 */
final class ChangedPayload {

	// What may stay of a message that is deleted: which it was and whose.
	private static final List<String> KEPT = List.of("mid", "is_echo", "is_self", "num_edit");

	// Escapes, because a lone surrogate is no text for the database.
	private static final JsonMapper JSON = JsonMapper.builder(Json.LENIENT)
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.enable(JsonWriteFeature.ESCAPE_NON_ASCII)
		.build();

	private ChangedPayload() {
	}

	/**
	 * The payload without anything that a person wrote or sent: Meta asks to delete what
	 * they deleted. The same where there is nothing of it.
	 */
	static String deleted(String payload) {
		if (!(JSON.readTree(payload) instanceof ObjectNode item)) {
			return payload;
		}
		ObjectNode before = item.deepCopy();
		if (item.get("message") instanceof ObjectNode message) {
			message.retain(KEPT).put("is_deleted", true);
		}
		if (item.get("message_edit") instanceof ObjectNode edit) {
			edit.retain(KEPT);
		}
		return item.equals(before) ? payload : JSON.writeValueAsString(item);
	}

	/**
	 * The payload as if the message had been written so at first.
	 */
	static String edited(String payload, String text) {
		if (JSON.readTree(payload) instanceof ObjectNode item && item.get("message") instanceof ObjectNode message) {
			message.put("text", text);
			return JSON.writeValueAsString(item);
		}
		return payload;
	}

}
