package com.brandautomator.graph;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.brandautomator.graph.model.GraphError;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Picks out of Meta's text the few words by which errors are told apart that share a code
 * (graph-api 7.3 and 10.2); nothing else of the text is kept.
 */
final class ErrorText {

	private static final Pattern PLATFORM = Pattern.compile("\\bINSTAGRAM_PLATFORM_API__([A-Z_]{1,40})\\b");

	private static final Pattern RETIRED = Pattern.compile("\\bthe ([a-z0-9_]{1,64}) metric is no longer supported");

	private static final List<Pattern> METRICS = List.of(RETIRED, Pattern.compile("\\bmetric\\[(\\d{1,3})] must be"),
			Pattern.compile("\\bfollowing metrics \\(([a-z0-9_, ]{1,1000})\\)"),
			Pattern.compile("\\bnot support the ([a-z0-9_]{1,64}) metric\\b"));

	private ErrorText() {
	}

	static @Nullable String name(JsonNode error) {
		Matcher platform = PLATFORM.matcher(error.toString());
		if (platform.find()) {
			return platform.group(1);
		}
		String message = error.path("message").asString("");
		if (message.contains("Not enough viewers")) {
			return GraphError.NOT_ENOUGH_VIEWERS;
		}
		return RETIRED.matcher(message).find() ? GraphError.METRIC_RETIRED : null;
	}

	/**
	 * The metrics that the message is about, by name or place; none where it does not
	 * say.
	 */
	static List<String> metrics(String message) {
		return METRICS.stream()
			.map((pattern) -> pattern.matcher(message))
			.filter(Matcher::find)
			.findFirst()
			.map((found) -> List.of(found.group(1).split("\\s*,\\s*")))
			.orElse(List.of());
	}

}
