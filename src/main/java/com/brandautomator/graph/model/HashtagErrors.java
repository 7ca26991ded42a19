package com.brandautomator.graph.model;

import java.util.stream.Stream;

import static com.brandautomator.graph.model.ErrorRow.row;
import static com.brandautomator.graph.model.Kind.OBJECT_MISSING;
import static com.brandautomator.graph.model.Kind.QUOTA_REACHED;

/**
 * What goes wrong while hashtags are searched. Meta documents the rules (graph-api 8);
 * the codes are those that clients have met.
 */
final class HashtagErrors {

	private HashtagErrors() {
	}

	static Stream<ErrorRow> rows() {
		return Stream.of(
				row(18, QUOTA_REACHED,
						"This account has searched as many different hashtags as Instagram allows in 7 days."),
				row(24, 2207024, OBJECT_MISSING, "Instagram knows no such hashtag. Please check how it is written."));
	}

}
