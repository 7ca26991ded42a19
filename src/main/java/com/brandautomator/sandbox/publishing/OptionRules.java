package com.brandautomator.sandbox.publishing;

import java.util.List;
import java.util.Set;

import com.brandautomator.sandbox.protocol.GraphError;
import com.brandautomator.sandbox.protocol.GraphErrors;
import tools.jackson.databind.JsonNode;

/**
 * What the options of a container must be (graph-api.md, section 3.2).
 */
final class OptionRules {

	private static final int MAX_ALT_TEXT = 1000;

	private static final int MAX_COLLABORATORS = 3;

	private static final Set<String> GRADUATIONS = Set.of("MANUAL", "SS_PERFORMANCE");

	private OptionRules() {
	}

	static void anything(String name, String text, MediumKind kind) {
	}

	static void altText(String name, String text, MediumKind kind) {
		if (text.codePointCount(0, text.length()) > MAX_ALT_TEXT) {
			throw GraphErrors.invalidParameter("Param alt_text must be no longer than 1000 characters.");
		}
	}

	static void flag(String name, String text, MediumKind kind) {
		Flags.read(name, text);
	}

	static void location(String name, String text, MediumKind kind) {
		if (!text.matches("\\d{1,20}")) {
			throw GraphErrors.invalidParameter(
					"INSTAGRAM_PLATFORM_API__INVALID_LOCATION_ID: Param location_id must be the id of a Page with a location.");
		}
	}

	static void collaborators(String name, String text, MediumKind kind) {
		List<JsonNode> names = JsonParameter.list(name, text);
		boolean usernames = names.stream().allMatch((node) -> node.isString() && !node.asString().isBlank());
		if (names.size() > MAX_COLLABORATORS || !usernames) {
			throw GraphErrors.invalidParameter("Param collaborators must be an array of at most 3 usernames.");
		}
	}

	static void trial(String name, String text, MediumKind kind) {
		String strategy = JsonParameter.object(name, text).path("graduation_strategy").asString("");
		if (!GRADUATIONS.contains(strategy)) {
			throw GraphErrors.invalidParameter(
					"Param trial_params[graduation_strategy] must be one of {MANUAL, SS_PERFORMANCE} - got \""
							+ strategy + "\".");
		}
	}

	static void thumbOffset(String name, String text, MediumKind kind) {
		if (!text.matches("\\d{1,9}")) {
			throw ContainerErrors.thumbOffset();
		}
	}

}
