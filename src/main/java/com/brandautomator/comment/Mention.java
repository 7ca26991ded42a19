package com.brandautomator.comment;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Where somebody mentioned an account.
 *
 * @param id our number of it
 * @param mediaId the medium, which is theirs
 * @param commentId the comment; null when the caption names the account
 */
record Mention(long id, String mediaId, @Nullable String commentId, Instant mentionedAt) {
}
