package com.brandautomator.graph.model;

import org.jspecify.annotations.Nullable;

/**
 * The state of a container (graph-api 3.4).
 *
 * @param id the container
 * @param statusCode one of the five words, or a new one that we do not know yet
 * @param status a sentence; on an error it holds the subcode
 */
public record Container(String id, @Nullable String statusCode, @Nullable String status) {

	/**
	 * The word as we know it.
	 */
	public ContainerStatus state() {
		return ContainerStatus.of(this.statusCode);
	}

}
