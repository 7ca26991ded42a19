package com.brandautomator.webhook;

import java.io.StringWriter;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;

/**
 * The nearest JSON that jsonb can hold.
 */
final class JsonbCopy {

	private JsonbCopy() {
	}

	/**
	 * Whether jsonb holds all that this JSON says: no NUL, no lone surrogate, no number
	 * out of range, no two members of the same name.
	 */
	static boolean isNeedless(String json) {
		try (JsonParser parser = Json.STRICT.createParser(ObjectReadContext.empty(), json)) {
			for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
				if (!isStorable(token, parser)) {
					return false;
				}
			}
			return true;
		}
		catch (JacksonException ex) {
			// a member's name came twice: the text is known to be JSON
			return false;
		}
	}

	/**
	 * The JSON with U+FFFD for NUL and lone surrogates, and absurd numbers as strings.
	 */
	static String of(String json) {
		StringWriter copy = new StringWriter();
		try (JsonParser parser = Json.LENIENT.createParser(ObjectReadContext.empty(), json);
				JsonGenerator generator = Json.LENIENT.createGenerator(ObjectWriteContext.empty(), copy)) {
			for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
				copy(token, parser, generator);
			}
		}
		return copy.toString();
	}

	private static boolean isStorable(JsonToken token, JsonParser parser) {
		return switch (token) {
			case PROPERTY_NAME, VALUE_STRING -> Storable.isText(parser.getString());
			case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Storable.isNumber(parser.getString());
			default -> true;
		};
	}

	private static void copy(JsonToken token, JsonParser parser, JsonGenerator generator) {
		switch (token) {
			case PROPERTY_NAME -> generator.writeName(Storable.text(parser.getString()));
			case VALUE_STRING -> generator.writeString(Storable.text(parser.getString()));
			case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
				if (isStorable(token, parser)) {
					generator.writeNumber(parser.getString());
				}
				else {
					generator.writeString(parser.getString());
				}
			}
			default -> generator.copyCurrentEvent(parser);
		}
	}

}
