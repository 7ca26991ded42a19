package com.brandautomator.webhook;

import org.jspecify.annotations.Nullable;

/**
 * Who and what an event is about, as Meta's ids; null where the event does not say.
 *
 * @param senderId the person who acted; the account's own id for its own comments and
 * messages
 * @param senderUsername the person's name on Instagram; messages do not carry it
 * @param mediaId the media or story
 * @param commentId the comment
 */
record References(@Nullable String senderId, @Nullable String senderUsername, @Nullable String mediaId,
		@Nullable String commentId) {

	static final References NONE = new References(null, null, null, null);

	References {
		senderId = Storable.text(senderId);
		senderUsername = Storable.text(senderUsername);
		mediaId = Storable.text(mediaId);
		commentId = Storable.text(commentId);
	}

}
