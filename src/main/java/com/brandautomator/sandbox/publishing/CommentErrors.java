package com.brandautomator.sandbox.publishing;

import com.brandautomator.sandbox.protocol.GraphError;

/**
 * What Meta says of messages that it does not send, by the codes that clients have met.
 */
final class CommentErrors {

	private CommentErrors() {
	}

	static GraphError repliedAlready() {
		return new GraphError(10900, "(#10900) Activity already replied to");
	}

	static GraphError tooOld() {
		return new GraphError(10901, "(#10901) The activity is too old to be replied to");
	}

	static GraphError notReplyable() {
		return new GraphError(10902, "(#10902) This is not a replyable activity");
	}

	static GraphError tooMany() {
		return new GraphError(613, "(#613) Calls to this api have exceeded the rate limit.");
	}

}
