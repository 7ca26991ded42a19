package com.brandautomator.webhook;

import org.jspecify.annotations.Nullable;

import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/**
 * Reads an event type from a query; an empty word is none.
 */
@Component
class EventTypeConverter implements Converter<String, EventType> {

	@Override
	public @Nullable EventType convert(String word) {
		return word.isEmpty() ? null : EventType.of(word);
	}

}
