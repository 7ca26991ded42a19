package com.brandautomator.graph.model;

import org.jspecify.annotations.Nullable;

/**
 * The states of a container (graph-api 3.4).
 */
public enum ContainerStatus {

	/** Poll again. */
	IN_PROGRESS,
	/** It may be published. */
	FINISHED,
	/** It will never be published. */
	ERROR,
	/** It was not published within 24 hours. */
	EXPIRED,
	/** It is live; never publish it again. */
	PUBLISHED,
	/** A word that Meta did not use when this was written: poll again. */
	UNKNOWN;

	static ContainerStatus of(@Nullable String word) {
		for (ContainerStatus status : values()) {
			if (status.name().equals(word)) {
				return status;
			}
		}
		return UNKNOWN;
	}

}
