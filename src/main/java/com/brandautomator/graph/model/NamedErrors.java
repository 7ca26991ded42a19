package com.brandautomator.graph.model;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import static com.brandautomator.graph.model.Kind.MEDIA_REJECTED;

/**
 * The errors that Meta tells by a name in their text and no code of their own (graph-api
 * 10.2).
 */
final class NamedErrors {

	private static final Map<String, String> SENTENCES = Map.of("INVALID_LOCATION_ID",
			"Instagram does not know this location. Please choose another, or leave it out.", "PERMISSION",
			"This account may not name this partner. Please ask the partner to allow it, or leave the label out.",
			"INVALID_PARAM", "Instagram does not take this partner. Please check its id, or leave the label out.");

	private NamedErrors() {
	}

	static Optional<GraphException> exception(GraphError error) {
		return Optional.ofNullable(error.name())
			.map(SENTENCES::get)
			.map((sentence) -> MEDIA_REJECTED.exception(error, sentence, Duration.ZERO));
	}

}
