package com.brandautomator.webhook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * One JSON value within a delivery, as the bytes it came in. It is opened member by
 * member and never written again, so that numbers, escapes and unknown members stay as
 * Meta sent them, and what is wrong in one event is wrong in that slice alone.
 */
final class JsonSlice {

	private static final JsonSlice NULL = new JsonSlice("null".toCharArray(), 0, 4);

	// Every byte as one character: JSON's own characters are ASCII, so positions are
	// byte positions, and bytes that are not UTF-8 stay inside their string.
	private final char[] chars;

	private final int start;

	private final int end;

	private @Nullable Map<String, JsonSlice> members;

	private JsonSlice(char[] chars, int start, int end) {
		this.chars = chars;
		this.start = start;
		this.end = end;
	}

	/**
	 * The only JSON value in this body.
	 * @return empty when the body is not JSON, has more than one value, or is nested
	 * deeper than {@link Json#MAX_DEPTH}
	 */
	static Optional<JsonSlice> of(byte[] body) {
		char[] chars = new String(body, StandardCharsets.ISO_8859_1).toCharArray();
		int bom = (chars.length > 2 && chars[0] == 0xEF && chars[1] == 0xBB && chars[2] == 0xBF) ? 3 : 0;
		JsonSlice whole = new JsonSlice(chars, bom, chars.length);
		try (JsonParser parser = whole.parser()) {
			if (parser.nextToken() == null) {
				return Optional.empty();
			}
			JsonSlice value = whole.rest(parser);
			return (parser.nextToken() == null) ? Optional.of(value) : Optional.empty();
		}
		catch (JacksonException ex) {
			return Optional.empty();
		}
	}

	/**
	 * A payload that is stored; {@code null} for one that is not to be opened.
	 */
	static JsonSlice stored(String json) {
		return of(json.getBytes(StandardCharsets.UTF_8)).orElse(NULL);
	}

	/**
	 * The members of an object, the last of equal names; none of anything else.
	 */
	Map<String, JsonSlice> members() {
		if (this.members == null) {
			this.members = isObject() ? readMembers() : Map.of();
		}
		return this.members;
	}

	/**
	 * The elements of an array; none of anything else.
	 */
	List<JsonSlice> elements() {
		List<JsonSlice> elements = new ArrayList<>();
		if (isArray()) {
			try (JsonParser parser = parser()) {
				parser.nextToken();
				while (parser.nextToken() != JsonToken.END_ARRAY) {
					elements.add(rest(parser));
				}
			}
		}
		return elements;
	}

	/**
	 * The value at the end of this path of member names, or null.
	 */
	@Nullable JsonSlice at(String... path) {
		JsonSlice slice = this;
		for (String name : path) {
			slice = (slice != null) ? slice.members().get(name) : null;
		}
		return slice;
	}

	/**
	 * The string or whole number at the end of this path, or null: Meta sends ids as
	 * either.
	 */
	@Nullable String text(String... path) {
		JsonSlice slice = at(path);
		return (slice != null) ? slice.scalar() : null;
	}

	/**
	 * Whether the value at the end of this path is there and {@code true}.
	 */
	boolean isTrue(String... path) {
		JsonSlice slice = at(path);
		return slice != null && slice.toString().equals("true");
	}

	/**
	 * Whether the value at the end of this path is there and an object.
	 */
	boolean hasObject(String... path) {
		JsonSlice slice = at(path);
		return slice != null && slice.isObject();
	}

	boolean isObject() {
		return this.chars[this.start] == '{';
	}

	boolean isArray() {
		return this.chars[this.start] == '[';
	}

	/**
	 * The bytes as they came.
	 */
	byte[] bytes() {
		return new String(this.chars, this.start, this.end - this.start).getBytes(StandardCharsets.ISO_8859_1);
	}

	/**
	 * The text of the bytes, with U+FFFD for what is not UTF-8.
	 */
	@Override
	public String toString() {
		return new String(bytes(), StandardCharsets.UTF_8);
	}

	private @Nullable String scalar() {
		try (JsonParser parser = Json.LENIENT.createParser(ObjectReadContext.empty(), toString())) {
			return switch (parser.nextToken()) {
				case VALUE_STRING, VALUE_NUMBER_INT -> parser.getString();
				default -> null;
			};
		}
	}

	private Map<String, JsonSlice> readMembers() {
		Map<String, JsonSlice> read = new LinkedHashMap<>();
		try (JsonParser parser = parser()) {
			parser.nextToken();
			for (String name = parser.nextName(); name != null; name = parser.nextName()) {
				parser.nextToken();
				read.put(name, rest(parser));
			}
		}
		return read;
	}

	private JsonSlice rest(JsonParser parser) {
		int from = this.start + (int) parser.currentTokenLocation().getCharOffset();
		parser.skipChildren();
		parser.finishToken();
		return new JsonSlice(this.chars, from, this.start + (int) parser.currentLocation().getCharOffset());
	}

	private JsonParser parser() {
		return Json.LENIENT.createParser(ObjectReadContext.empty(), this.chars, this.start, this.end - this.start);
	}

}
