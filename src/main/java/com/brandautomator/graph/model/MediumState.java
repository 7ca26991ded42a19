package com.brandautomator.graph.model;

import org.jspecify.annotations.Nullable;

/**
 * Whose a medium is and what may be done below it (graph-api 5.2).
 *
 * @param id the medium
 * @param owner the account that published it; null when Meta left it out
 * @param isCommentEnabled whether it can be commented on; null when Meta left it out
 */
public record MediumState(String id, @Nullable Owner owner, @Nullable Boolean isCommentEnabled) {

	/**
	 * Who published a medium.
	 *
	 * @param id the IG user id
	 */
	public record Owner(String id) {
	}

}
