package com.brandautomator.sandbox.pages;

import org.jspecify.annotations.Nullable;

/**
 * An Instagram account.
 *
 * @param professional whether it is a business or creator account; the API knows no
 * others
 * @param drawsPlaceholders whether an image is drawn where the given address is none
 */
public record Account(String id, String username, String name, @Nullable String biography, @Nullable String website,
		int followersCount, int followsCount, boolean professional, boolean drawsPlaceholders) {
}
