package com.brandautomator.publishing;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/**
 * Reads an entry's status from a query; an empty word is none.
 */
@Component
class CalendarStatusConverter implements Converter<String, CalendarStatus> {

	@Override
	public @Nullable CalendarStatus convert(String word) {
		return word.isEmpty() ? null
				: Arrays.stream(CalendarStatus.values())
					.filter((status) -> status.word().equals(word))
					.findFirst()
					.orElseThrow(() -> new IllegalArgumentException("No such status"));
	}

}
