package com.brandautomator.comment;

import java.util.Locale;
import java.util.Objects;

import com.brandautomator.instagram.InstagramComments;

/**
 * What an account writes to people.
 */
enum SendingKind {

	/** At the top, below a medium of its own. */
	COMMENT,

	/** Below somebody's comment. */
	REPLY,

	/** A message to somebody who commented. */
	PRIVATE_REPLY,

	/** Where somebody mentioned it, on their own medium. */
	MENTION;

	/**
	 * Sends it, once.
	 * @return Meta's id of what was written
	 */
	String send(InstagramComments comments, Sending sending) {
		return switch (this) {
			case COMMENT -> comments.create(Objects.requireNonNull(sending.mediaId()), sending.message());
			case REPLY -> comments.reply(Objects.requireNonNull(sending.commentId()), sending.message());
			case PRIVATE_REPLY ->
				comments.privateReply(Objects.requireNonNull(sending.commentId()), sending.message()).messageId();
			case MENTION -> comments.answerMention(Objects.requireNonNull(sending.mediaId()), sending.commentId(),
					sending.message());
		};
	}

	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	static SendingKind of(String word) {
		return valueOf(word.toUpperCase(Locale.ROOT));
	}

}
