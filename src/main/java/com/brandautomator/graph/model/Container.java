package com.brandautomator.graph.model;

import org.jspecify.annotations.Nullable;

/**
 * The state of a container (graph-api 3.4).
 *
 * @param id the container
 * @param statusCode one of the five words, or a new one that we do not know yet
 * @param status a sentence; on an error it holds the subcode
 * @param videoStatus how far Meta is with a video's bytes; null when there are none
 */
public record Container(String id, @Nullable String statusCode, @Nullable String status,
		@Nullable VideoStatus videoStatus) {

	/**
	 * The word as we know it.
	 */
	public ContainerStatus state() {
		return ContainerStatus.of(this.statusCode);
	}

}
