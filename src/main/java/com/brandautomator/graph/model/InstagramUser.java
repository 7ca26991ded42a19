package com.brandautomator.graph.model;

import org.jspecify.annotations.Nullable;

/**
 * An Instagram professional account (graph-api 2.3).
 *
 * @param id the IG user id
 * @param username without the @
 * @param name null when blank
 * @param profilePictureUrl a signed address that expires
 * @param followersCount null when not asked for
 * @param followsCount null when not asked for
 * @param mediaCount null when not asked for
 */
public record InstagramUser(String id, @Nullable String username, @Nullable String name,
		@Nullable String profilePictureUrl, @Nullable Long followersCount, @Nullable Long followsCount,
		@Nullable Long mediaCount) {
}
