package com.brandautomator.media;

import com.brandautomator.graph.model.GraphException;
import com.brandautomator.graph.model.Kind;

/**
 * Tells what is no medium from what Meta refuses. In Meta's graph an id may be of
 * anything. What is no medium has none of a medium's fields, and Meta refuses to read or
 * write them (code 100).
 */
final class Missing {

	private Missing() {
	}

	static GraphException where(GraphException.Refused refusal) {
		return Integer.valueOf(100).equals(refusal.error().code()) ? Kind.OBJECT_MISSING.exception(refusal.error())
				: refusal;
	}

}
