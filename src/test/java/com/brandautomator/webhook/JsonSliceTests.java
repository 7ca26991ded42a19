package com.brandautomator.webhook;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A slice finds the same values as a parser that reads everything.
 */
class JsonSliceTests {

	private static final JsonMapper MAPPER = new JsonMapper();

	// of names, the bytes are compared, so they are ASCII here
	private static final List<String> NAMES = List.of("a", "", "{", "}", "[", "]", ",", ":", "\\\"", "\\\\", "\\u0000",
			"\\ud83d\\ude00", "\\/", "x y");

	private static final List<String> STRINGS = Stream.concat(NAMES.stream(), Stream.of("\u20ac")).toList();

	private static final List<String> WORDS = List.of("0", "-0", "17841400000000001", "1.5e10", "12E3", "true", "false",
			"null");

	private static final List<String> SPACES = List.of("", "", " ", "\n\t", "\r ");

	private final Random random = new Random(7);

	@Test
	void findsWhatAParserFinds() {
		for (int round = 0; round < 5000; round++) {
			String json = space() + value(0) + space();
			JsonSlice slice = JsonSlice.of(json.getBytes(StandardCharsets.UTF_8)).orElseThrow();
			compare(slice, MAPPER.readTree(json), json);
		}
	}

	private void compare(JsonSlice slice, JsonNode node, String json) {
		assertThat(slice.members().keySet()).as(json).containsExactlyInAnyOrderElementsOf(node.propertyNames());
		slice.members().forEach((name, value) -> compare(value, node.get(name), json));
		assertThat(slice.elements()).as(json).hasSize(node.isArray() ? node.size() : 0);
		for (int n = 0; n < slice.elements().size(); n++) {
			compare(slice.elements().get(n), node.get(n), json);
		}
		boolean isText = node.isString() || node.isIntegralNumber();
		assertThat(slice.text()).as(json).isEqualTo(isText ? text(node, slice) : null);
		assertThat(MAPPER.readTree(slice.toString())).as(json).isEqualTo(node);
	}

	// the sign of -0 is Meta's, not a number's
	private static String text(JsonNode node, JsonSlice slice) {
		return node.isString() ? node.asString() : slice.toString();
	}

	private String value(int depth) {
		return switch (this.random.nextInt((depth > 5) ? 2 : 4)) {
			case 0 -> string(STRINGS);
			case 1 -> any(WORDS);
			case 2 -> "[" + space() + several((n) -> value(depth + 1) + space()) + "]";
			default -> "{" + space()
					+ several((n) -> string(NAMES) + space() + ":" + space() + value(depth + 1) + space()) + "}";
		};
	}

	private String several(IntFunction<String> part) {
		return IntStream.range(0, this.random.nextInt(4)).mapToObj(part).collect(Collectors.joining("," + space()));
	}

	private String string(List<String> parts) {
		return IntStream.range(0, this.random.nextInt(5))
			.mapToObj((n) -> any(parts))
			.collect(Collectors.joining("", "\"", "\""));
	}

	private String space() {
		return any(SPACES);
	}

	private <T> T any(List<T> list) {
		return list.get(this.random.nextInt(list.size()));
	}

}
