package com.brandautomator.sandbox.delivery;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What may happen at Instagram, and how its webhook looks.
 */
public enum EventKind {

	COMMENT(Shape.CHANGE), MENTION(Shape.CHANGE), LIVE_COMMENT(Shape.CHANGE), STORY_INSIGHTS(Shape.CHANGE),

	MESSAGE(Shape.NEW_MESSAGE), STORY_MENTION(Shape.NEW_MESSAGE), STORY_REPLY(Shape.NEW_MESSAGE),

	REACTION(Shape.ABOUT_MESSAGE), MESSAGE_EDIT(Shape.ABOUT_MESSAGE), MESSAGE_DELETE(Shape.ABOUT_MESSAGE),
	SEEN(Shape.ABOUT_MESSAGE);

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

	/** Whether it comes under {@code messaging}; else it comes under {@code changes}. */
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

	private enum Shape {

		CHANGE, NEW_MESSAGE, ABOUT_MESSAGE

	}

}
