package com.brandautomator.webhook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;

/**
 * One JSON value within a delivery, as the bytes it came in. It is opened member by
 * member and never written again, so that numbers, escapes and unknown members stay as
 * Meta sent them, and what is wrong in one event is wrong in that slice alone.
 */
final class JsonSlice {

	private static final JsonSlice NULL = next(new JsonText("null".getBytes(StandardCharsets.US_ASCII)), 0);

	private final JsonText text;

	private final int start;

	private final int end;

	private @Nullable Map<String, JsonSlice> members;

	private JsonSlice(JsonText text, int start, int end) {
		this.text = text;
		this.start = start;
		this.end = end;
	}

	/**
	 * The only JSON value in this body.
	 * @return empty when the body is not JSON, has more than one value, or is nested
	 * deeper than {@link Json#MAX_DEPTH}
	 */
	static Optional<JsonSlice> of(byte[] body) {
		int begin = (body.length > 2 && body[0] == (byte) 0xEF && body[1] == (byte) 0xBB && body[2] == (byte) 0xBF) ? 3
				: 0;
		return isOneValue(body, begin) ? Optional.of(next(new JsonText(body), begin)) : Optional.empty();
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
			int at = this.text.start(this.start + 1);
			while (!endsAt(at)) {
				JsonSlice element = next(this.text, at);
				elements.add(element);
				at = this.text.start(element.end);
				at = (this.text.bytes()[at] == ',') ? this.text.start(at + 1) : at;
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
		return this.text.bytes()[this.start] == '{';
	}

	boolean isArray() {
		return this.text.bytes()[this.start] == '[';
	}

	/**
	 * The bytes as they came.
	 */
	byte[] bytes() {
		return Arrays.copyOfRange(this.text.bytes(), this.start, this.end);
	}

	/**
	 * The text of the bytes, with U+FFFD for what is not UTF-8.
	 */
	@Override
	public String toString() {
		return new String(this.text.bytes(), this.start, this.end - this.start, StandardCharsets.UTF_8);
	}

	private @Nullable String scalar() {
		byte first = this.text.bytes()[this.start];
		return switch (first) {
			case '"' -> JsonText.unquoted(this.text.bytes(), this.start, this.end, StandardCharsets.UTF_8);
			case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> whole(toString());
			default -> null;
		};
	}

	private static @Nullable String whole(String number) {
		for (int at = 0; at < number.length(); at++) {
			char character = number.charAt(at);
			if (character != '-' && !Character.isDigit(character)) {
				return null;
			}
		}
		return number;
	}

	private Map<String, JsonSlice> readMembers() {
		Map<String, JsonSlice> read = new LinkedHashMap<>();
		int at = this.text.start(this.start + 1);
		while (!endsAt(at)) {
			int endOfName = this.text.end(at);
			JsonSlice value = next(this.text, this.text.start(endOfName) + 1);
			read.put(JsonText.unquoted(this.text.bytes(), at, endOfName, StandardCharsets.ISO_8859_1), value);
			at = this.text.start(value.end);
			at = (this.text.bytes()[at] == ',') ? this.text.start(at + 1) : at;
		}
		return read;
	}

	private boolean endsAt(int place) {
		return place == this.end - 1;
	}

	private static JsonSlice next(JsonText text, int from) {
		int start = text.start(from);
		return new JsonSlice(text, start, text.end(start));
	}

	// Every byte as one character: JSON's own characters are ASCII, and bytes that are
	// not UTF-8 stay inside their string.
	private static boolean isOneValue(byte[] body, int begin) {
		char[] chars = new String(body, begin, body.length - begin, StandardCharsets.ISO_8859_1).toCharArray();
		try (JsonParser parser = Json.LENIENT.createParser(ObjectReadContext.empty(), chars)) {
			if (parser.nextToken() == null) {
				return false;
			}
			parser.skipChildren();
			parser.finishToken();
			return parser.nextToken() == null;
		}
		catch (JacksonException ex) {
			return false;
		}
	}

}
