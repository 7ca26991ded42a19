package com.brandautomator.publishing;

import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What a request's {@code Prefer} header says about waiting (RFC 7240).
 */
final class Preference {

	private static final Pattern WAIT = Pattern
		.compile("(?i)(?:^|[,;])\\s*wait\\s*=\\s*\"?(\\d{1,9})\"?\\s*(?=$|[,;])");

	private static final Pattern ASYNC = Pattern.compile("(?i)(?:^|[,;])\\s*respond-async\\s*(?=$|[,;])");

	private Preference() {
	}

	/**
	 * How long the request wants to wait: not at all for {@code respond-async} alone,
	 * {@code wait=N} seconds up to the longest, else the default.
	 */
	static Duration wait(@Nullable List<String> prefer, PublishingProperties properties) {
		String header = (prefer != null) ? String.join(",", prefer) : "";
		Matcher wait = WAIT.matcher(header);
		if (wait.find()) {
			Duration asked = Duration.ofSeconds(Long.parseLong(wait.group(1)));
			return (asked.compareTo(properties.longestWait()) > 0) ? properties.longestWait() : asked;
		}
		return ASYNC.matcher(header).find() ? Duration.ZERO : properties.defaultWait();
	}

}
