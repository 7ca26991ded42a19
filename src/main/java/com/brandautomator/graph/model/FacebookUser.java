package com.brandautomator.graph.model;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * The person behind a user token.
 *
 * @param id the app-scoped id
 * @param name null when hidden
 */
public record FacebookUser(String id, @Nullable String name) {

	public FacebookUser {
		Objects.requireNonNull(id, "There is no person in the answer");
	}

}
