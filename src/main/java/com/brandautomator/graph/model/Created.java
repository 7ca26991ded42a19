package com.brandautomator.graph.model;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What a creation answers.
 *
 * @param id the new object
 * @param uri where a resumable upload sends its bytes; null otherwise
 */
public record Created(String id, @Nullable String uri) {

	public Created {
		Objects.requireNonNull(id, "Nothing was made");
	}

	/**
	 * Where the bytes go.
	 * @throws GraphException when Meta does not say: the container is of no use
	 */
	public String requiredUri() {
		if (this.uri == null) {
			throw Kind.TRANSIENT.exception(GraphError.NONE);
		}
		return this.uri;
	}

}
