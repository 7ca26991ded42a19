package com.brandautomator.comment.rule;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.brandautomator.web.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * A place in the list of actions, opaque to callers.
 *
 * @param id the last action before it
 */
record ActionCursor(long id) {

	private static final Pattern PLAIN = Pattern.compile("action:([0-9]{1,18})");

	/**
	 * The place that {@link #toString} gave; null for none, which is the beginning.
	 * @throws InvalidInput when it did not
	 */
	static @Nullable ActionCursor of(@Nullable String text) {
		if (text == null || text.isEmpty()) {
			return null;
		}
		Matcher matcher = PLAIN.matcher(decoded(text));
		if (!matcher.matches()) {
			throw new InvalidInput("after", "must be paging.after of an earlier page");
		}
		return new ActionCursor(Long.parseLong(matcher.group(1)));
	}

	@Override
	public String toString() {
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(("action:" + this.id).getBytes(StandardCharsets.UTF_8));
	}

	private static String decoded(String text) {
		try {
			return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return "";
		}
	}

}
