package com.brandautomator.graph;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads Meta's times: {@code 2019-04-05T07:56:32+0000}, without the colon that ISO 8601
 * wants (graph-api 0.5), and the usual forms besides. What is no time at all becomes
 * null.
 */
class MetaTime extends SimpleModule {

	private static final DateTimeFormatter WITHOUT_COLON = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssZ");

	MetaTime() {
		addDeserializer(Instant.class, new Reader());
	}

	/**
	 * Reads one time.
	 */
	private static class Reader extends StdDeserializer<Instant> {

		Reader() {
			super(Instant.class);
		}

		@Override
		public @Nullable Instant deserialize(JsonParser parser, DeserializationContext context) {
			String text = parser.getValueAsString("");
			for (DateTimeFormatter format : new DateTimeFormatter[] { WITHOUT_COLON,
					DateTimeFormatter.ISO_OFFSET_DATE_TIME }) {
				try {
					return OffsetDateTime.parse(text, format).toInstant();
				}
				catch (DateTimeParseException ex) {
					continue; // try the next form
				}
			}
			return null;
		}

	}

}
