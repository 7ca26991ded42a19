package com.brandautomator.insight;

import java.util.Arrays;
import java.util.Locale;

import com.brandautomator.web.InvalidInput;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * Which time demographics are of: those that Meta has not ended (graph-api 7.1).
 */
enum Timeframe {

	THIS_MONTH, THIS_WEEK;

	/**
	 * The one of this word; the month unless told.
	 */
	static Timeframe of(@Nullable String text) {
		if (text == null || text.isBlank()) {
			return THIS_MONTH;
		}
		return Arrays.stream(values())
			.filter((timeframe) -> timeframe.word().equals(text))
			.findFirst()
			.orElseThrow(() -> new InvalidInput("timeframe", "must be one of this_month, this_week"));
	}

	@JsonValue
	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
