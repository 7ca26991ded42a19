package com.brandautomator.sandbox.protocol;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Writes times as Meta does: {@code 2026-11-20T09:15:00+0000}, no colon in the offset.
 */
public final class MetaTime {

	private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssZ", Locale.ROOT)
		.withZone(ZoneOffset.UTC);

	private MetaTime() {
	}

	public static String format(Instant time) {
		return FORMAT.format(time);
	}

}
