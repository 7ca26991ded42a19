package com.brandautomator.sandbox.publishing;

import java.util.List;
import java.util.Map;

import com.brandautomator.sandbox.protocol.GraphErrors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads and writes parameters that are JSON text.
 */
final class JsonParameter {

	private static final JsonMapper JSON = new JsonMapper();

	private JsonParameter() {
	}

	/**
	 * The elements of a list.
	 */
	static List<JsonNode> list(String name, String text) {
		JsonNode node = read(name, text);
		if (!node.isArray()) {
			throw GraphErrors.invalidParameter("Param " + name + " must be an array.");
		}
		return List.copyOf(node.values());
	}

	static JsonNode object(String name, String text) {
		JsonNode node = read(name, text);
		if (!node.isObject()) {
			throw GraphErrors.invalidParameter("Param " + name + " must be a JSON object.");
		}
		return node;
	}

	static String text(Map<String, String> options) {
		return JSON.writeValueAsString(options);
	}

	static Map<String, String> options(String text) {
		return JSON.readValue(text, new TypeReference<Map<String, String>>() {
		});
	}

	private static JsonNode read(String name, String text) {
		try {
			return JSON.readTree(text);
		}
		catch (JacksonException ex) {
			throw GraphErrors.invalidParameter("Param " + name + " is not valid JSON.");
		}
	}

}
