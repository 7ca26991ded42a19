package com.brandautomator.webhook.intake;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A comment as it was read at Meta. What Meta left out is null.
 *
 * @param id the comment
 * @param parentId the comment that it answers
 * @param text what it says
 * @param fromId whose it is
 * @param fromUsername their name, without the @
 * @param mediaId the medium it stands below
 * @param mediaProductType what kind of medium, by Meta's word
 * @param writtenAt when it was written
 */
public record PolledComment(String id, @Nullable String parentId, @Nullable String text, @Nullable String fromId,
		@Nullable String fromUsername, String mediaId, @Nullable String mediaProductType, @Nullable Instant writtenAt) {
}
