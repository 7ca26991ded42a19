package com.brandautomator.sandbox.delivery;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An entry of {@code messaging} or {@code standby} (graph-api.md, section 9.5).
 */
final class MessagingItem {

	private MessagingItem() {
	}

	static Map<String, Object> of(Happening event) {
		boolean echo = event.kind() == EventKind.ECHO;
		Map<String, Object> person = Map.of("id", event.by().id());
		Map<String, Object> account = Map.of("id", event.accountId());
		Map<String, Object> item = new LinkedHashMap<>();
		item.put("sender", echo ? account : person);
		item.put("recipient", echo ? person : account);
		item.put("timestamp", event.at().toEpochMilli());
		switch (event.kind()) {
			case REACTION ->
				item.put("reaction", with(event, "action", "react", "reaction", "love", "emoji", "\u2764\ufe0f"));
			case UNREACTION -> item.put("reaction", with(event, "action", "unreact"));
			case SEEN -> item.put("read", with(event));
			case MESSAGE_EDIT -> item.put("message_edit", with(event, "text", event.text(), "num_edit", event.edit()));
			case POSTBACK -> item.put("postback", with(event, "title", event.text(), "payload", "HOURS"));
			case REFERRAL -> item.put("referral",
					Map.of("ref", "promo", "source", "https://ig.me/m/demobakery?ref=promo", "type", "OPEN_THREAD"));
			default -> item.put("message", MessageItem.of(event));
		}
		return item;
	}

	/**
	 * The message's id and these members.
	 * @param members names and values by turns
	 */
	static Map<String, Object> with(Happening event, Object... members) {
		Map<String, Object> value = new LinkedHashMap<>();
		value.put("mid", event.id());
		for (int at = 0; at < members.length; at += 2) {
			value.put((String) members[at], members[at + 1]);
		}
		return value;
	}

}
