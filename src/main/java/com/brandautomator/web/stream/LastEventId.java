package com.brandautomator.web.stream;

import java.util.regex.Pattern;

import com.brandautomator.web.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * The header by which a client says how far it came (WHATWG HTML, section 9.2.4).
 */
final class LastEventId {

	private static final Pattern ID = Pattern.compile("\\d{1,18}");

	private LastEventId() {
	}

	/**
	 * The id; 0 without one. Empty is what a client has before its first event.
	 */
	static long of(@Nullable String header) {
		if (header == null || header.isEmpty()) {
			return 0;
		}
		if (!ID.matcher(header).matches()) {
			throw new InvalidInput("Last-Event-ID", "must be the id of an event of this stream");
		}
		return Long.parseLong(header);
	}

}
