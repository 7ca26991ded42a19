package com.brandautomator.sandbox.insights;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.util.StringUtils;

/**
 * The shapes of an answer (graph-api.md, section 7.1).
 */
final class InsightShape {

	private InsightShape() {
	}

	/**
	 * A metric.
	 * @param figures the member {@code values} or {@code total_value}
	 */
	static Map<String, Object> of(String id, String metric, String period, Map<String, Object> figures) {
		String title = StringUtils.capitalize(metric.replace('_', ' '));
		Map<String, Object> shape = new LinkedHashMap<>();
		shape.put("name", metric);
		shape.put("period", period);
		shape.put("title", title);
		shape.put("description", title + ", as the sandbox makes it up.");
		shape.putAll(figures);
		shape.put("id", id + "/insights/" + metric + "/" + period);
		return shape;
	}

	static Map<String, Object> values(Number value) {
		return Map.of("values", List.of(Map.of("value", value)));
	}

	static Map<String, Object> total(Number value) {
		return Map.of("total_value", Map.of("value", value));
	}

	static Map<String, Object> total(Number value, List<String> dimensions, Map<String, Long> parts) {
		Map<String, Object> total = new LinkedHashMap<>();
		total.put("value", value);
		total.put("breakdowns", List.of(breakdown(dimensions, List.of(), parts)));
		return Map.of("total_value", total);
	}

	/**
	 * A number in parts, zeros left out.
	 * @param before the values of the dimensions before the last
	 */
	static Map<String, Object> breakdown(List<String> dimensions, List<String> before, Map<String, Long> parts) {
		List<Map<String, Object>> results = parts.entrySet()
			.stream()
			.filter((part) -> part.getValue() > 0)
			.map((part) -> Map.<String, Object>of("dimension_values",
					Stream.concat(before.stream(), Stream.of(part.getKey())).toList(), "value", part.getValue()))
			.toList();
		return Map.of("dimension_keys", dimensions, "results", results);
	}

}
