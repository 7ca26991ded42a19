package com.brandautomator.graph.model;

/**
 * One message to whoever wrote a comment (graph-api 6).
 *
 * @param recipient whom it is for
 * @param message what it says
 */
public record PrivateReply(Recipient recipient, Message message) {

	public static PrivateReply to(String commentId, String text) {
		return new PrivateReply(new Recipient(commentId), new Message(text));
	}

	/**
	 * The writer of a comment.
	 */
	public record Recipient(String commentId) {
	}

	/**
	 * Text alone: Meta takes nothing else here.
	 */
	public record Message(String text) {
	}

}
