package com.brandautomator.webhook;

import org.jspecify.annotations.Nullable;

import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/**
 * Reads a place in an inbox from a query; an empty one is the beginning.
 */
@Component
class InboxCursorConverter implements Converter<String, InboxCursor> {

	@Override
	public @Nullable InboxCursor convert(String text) {
		return text.isEmpty() ? null : InboxCursor.of(text);
	}

}
