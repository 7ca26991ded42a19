package com.brandautomator.sandbox.delivery;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What may happen at Instagram, and how its webhook looks.
 */
public enum EventKind {

	COMMENT(Shape.CHANGE), LIVE_COMMENT(Shape.CHANGE), STORY_INSIGHTS(Shape.CHANGE),

	/** In a comment. */
	MENTION(Shape.CHANGE),

	CAPTION_MENTION(Shape.CHANGE),

	/** A field that nobody has heard of. */
	UNKNOWN(Shape.CHANGE),

	/** What the dashboard's button sends: account 0 and a toy id. */
	DASHBOARD_TEST(Shape.CHANGE),

	MESSAGE(Shape.NEW_MESSAGE), STORY_MENTION(Shape.NEW_MESSAGE), STORY_REPLY(Shape.NEW_MESSAGE),
	QUICK_REPLY(Shape.NEW_MESSAGE), UNSUPPORTED(Shape.NEW_MESSAGE),

	/** A message by which somebody came from an advertisement. */
	REFERRAL_MESSAGE(Shape.NEW_MESSAGE),

	/** A message of the account itself. */
	ECHO(Shape.NEW_MESSAGE),

	/** A message in a thread that another app owns. */
	STANDBY(Shape.NEW_MESSAGE),

	REACTION(Shape.ABOUT_MESSAGE), UNREACTION(Shape.ABOUT_MESSAGE), MESSAGE_EDIT(Shape.ABOUT_MESSAGE),
	MESSAGE_DELETE(Shape.ABOUT_MESSAGE), SEEN(Shape.ABOUT_MESSAGE),

	POSTBACK(Shape.OTHER_MESSAGING), REFERRAL(Shape.OTHER_MESSAGING);

	private final Shape shape;

	EventKind(Shape shape) {
		this.shape = shape;
	}

	public static Optional<EventKind> of(String word) {
		return Arrays.stream(values()).filter((kind) -> kind.word().equals(word)).findFirst();
	}

	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The member of the entry that it comes under.
	 */
	String section() {
		if (this == STANDBY) {
			return "standby";
		}
		return isMessaging() ? "messaging" : "changes";
	}

	boolean isMessaging() {
		return this.shape != Shape.CHANGE;
	}

	boolean isNewMessage() {
		return this.shape == Shape.NEW_MESSAGE;
	}

	/** Whether it is about a message that was there before. */
	boolean isAboutMessage() {
		return this.shape == Shape.ABOUT_MESSAGE;
	}

	/** Whether it happens to one of the account's own posts. */
	boolean isOnOwnMedium() {
		return this == COMMENT;
	}

	/** Whether it is told although no account is subscribed. */
	boolean needsNoSubscription() {
		return this == DASHBOARD_TEST;
	}

	private enum Shape {

		CHANGE, NEW_MESSAGE, ABOUT_MESSAGE, OTHER_MESSAGING

	}

}
