package com.brandautomator.account;

import org.jspecify.annotations.Nullable;

/**
 * An Instagram account that a caller's token can see, with the Facebook Page it is linked
 * to.
 *
 * @param instagramUserId Meta's IG user id
 * @param username without the @
 * @param name the display name; null when blank at Instagram
 * @param profilePictureUrl a signed address that Meta lets expire
 * @param followersCount null when Meta did not say
 * @param mediaCount null when Meta did not say
 * @param pageId the Facebook Page
 * @param pageName the Page's name
 */
public record LinkedAccount(String instagramUserId, String username, @Nullable String name,
		@Nullable String profilePictureUrl, @Nullable Long followersCount, @Nullable Long mediaCount, String pageId,
		@Nullable String pageName) {
}
