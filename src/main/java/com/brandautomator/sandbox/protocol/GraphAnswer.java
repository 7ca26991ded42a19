package com.brandautomator.sandbox.protocol;

import java.util.List;
import java.util.Map;

/**
 * The body of a good answer.
 */
public record GraphAnswer(Map<String, Object> body) {

	public static GraphAnswer success() {
		return new GraphAnswer(Map.of("success", true));
	}

	public static GraphAnswer id(String id) {
		return new GraphAnswer(Map.of("id", id));
	}

	public static GraphAnswer data(List<?> rows) {
		return new GraphAnswer(Map.of("data", rows));
	}

	/**
	 * The fields of a node that the call asks for.
	 */
	public static GraphAnswer node(GraphNode node, GraphCall call) {
		return new GraphAnswer(node.select(call.fields()));
	}

}
