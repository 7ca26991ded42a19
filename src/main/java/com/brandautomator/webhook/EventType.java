package com.brandautomator.webhook;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What an event is: the words of the inbox and how a person reads them.
 */
enum EventType {

	COMMENTS("Comment on Post"), LIVE_COMMENTS("Live Video Comment"), MENTIONS("Mentioned"), MESSAGES("Direct Message"),
	STORY_MENTIONS("Story Mention"), STORY_REPLIES("Story Reply"), MESSAGE_REACTIONS("Message Reaction"),
	STORY_INSIGHTS("Story Insights"), MESSAGE_EDITS("Message Edited"), MESSAGE_DELETIONS("Message Deleted"),
	MESSAGING_SEEN("Message Seen"), MESSAGING_POSTBACKS("Button Pressed"), MESSAGING_REFERRALS("Referral"),
	UNKNOWN("Unknown");

	private final String display;

	EventType(String display) {
		this.display = display;
	}

	/**
	 * The word for a person.
	 */
	String display() {
		return this.display;
	}

	/**
	 * The word in the database and in JSON, {@code snake_case}.
	 */
	@JsonValue
	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Whether somebody wrote or sent something, so that there is a message from then on.
	 */
	boolean isMessage() {
		return this == MESSAGES || this == STORY_REPLIES || this == STORY_MENTIONS;
	}

	/**
	 * The type with this word.
	 * @throws IllegalArgumentException for any other word
	 */
	static EventType of(String word) {
		for (EventType type : values()) {
			if (type.word().equals(word)) {
				return type;
			}
		}
		throw new IllegalArgumentException("No such event type");
	}

}
