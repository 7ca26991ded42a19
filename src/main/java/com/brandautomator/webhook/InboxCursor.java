package com.brandautomator.webhook;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A place in an inbox, opaque to callers.
 *
 * @param id the last event before it
 */
record InboxCursor(long id) {

	private static final String PREFIX = "e:";

	/**
	 * The place that {@link #toString} gave.
	 * @throws IllegalArgumentException when it did not
	 */
	static InboxCursor of(String text) {
		String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
		if (!plain.startsWith(PREFIX)) {
			throw new IllegalArgumentException("Not a cursor");
		}
		return new InboxCursor(Long.parseLong(plain.substring(PREFIX.length())));
	}

	@Override
	public String toString() {
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString((PREFIX + this.id).getBytes(StandardCharsets.UTF_8));
	}

}
