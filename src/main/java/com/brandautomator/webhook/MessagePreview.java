package com.brandautomator.webhook;

import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Says in one line what a messaging item is.
 *
 * @param item the payload
 */
record MessagePreview(JsonSlice item) {

	/**
	 * The line, however long; never empty.
	 */
	String of(EventType type) {
		if (type != EventType.MESSAGE_DELETIONS && this.item.isTrue("message", "is_deleted")) {
			return "This message was deleted";
		}
		return switch (type) {
			case STORY_REPLIES -> after("Replied to your story", firstOf(line("message", "text"), attachments()));
			case STORY_MENTIONS -> after("Mentioned you in a story", line("message", "text"));
			case MESSAGE_EDITS -> after("Edited a message", line("message_edit", "text"));
			case MESSAGE_DELETIONS -> "Deleted a message";
			case MESSAGE_REACTIONS -> reaction();
			case MESSAGING_SEEN -> "Saw a message";
			case MESSAGING_POSTBACKS -> after("Pressed a button", line("postback", "title"));
			case MESSAGING_REFERRALS ->
				Objects.requireNonNullElse(referral(this.item.at("referral")), "Came by a link");
			default -> message();
		};
	}

	private String message() {
		String line = firstOf(line("message", "text"), attachments(), line("message", "quick_reply", "payload"),
				referral(this.item.at("message", "referral")));
		return (line != null) ? line : this.item.isTrue("message", "is_unsupported")
				? "Something that only the Instagram app shows" : "A message without text";
	}

	private String reaction() {
		if ("unreact".equals(this.item.text("reaction", "action"))) {
			return "Took back a reaction";
		}
		String reaction = firstOf(line("reaction", "emoji"), line("reaction", "reaction"));
		return (reaction != null) ? "Reacted " + reaction : "Reacted to a message";
	}

	private @Nullable String attachments() {
		return Attachments.of(this.item).names();
	}

	private static @Nullable String referral(@Nullable JsonSlice referral) {
		if (referral == null || !referral.isObject()) {
			return null;
		}
		if (referral.text("ad_id") != null || "ADS".equals(referral.text("source"))) {
			return "Came from an ad";
		}
		return (referral.text("product", "id") != null) ? "Asked about a product"
				: after("Came by a link", Line.of(referral.text("ref")));
	}

	private @Nullable String line(String... path) {
		return Line.of(this.item.text(path));
	}

	private static String after(String words, @Nullable String line) {
		return (line != null) ? words + ": " + line : words;
	}

	private static @Nullable String firstOf(@Nullable String... lines) {
		return Stream.of(lines).filter(Objects::nonNull).findFirst().orElse(null);
	}

}
