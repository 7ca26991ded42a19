package com.brandautomator.comment.rule;

import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A comment that rules look at. Each form of its text is made once, when the first rule
 * asks for it.
 */
final class JudgedComment {

	// Instagram takes 2,200 characters; nothing longer is worth anybody's time.
	private static final int LONGEST = 10_000;

	private final String text;

	private final @Nullable String senderId;

	private final @Nullable String senderUsername;

	private final Map<TextForm, FoldedText> forms = new EnumMap<>(TextForm.class);

	JudgedComment(@Nullable String text, @Nullable String senderId, @Nullable String senderUsername) {
		String whole = (text != null) ? text : "";
		this.text = (whole.length() <= LONGEST) ? whole : whole.substring(0, LONGEST);
		this.senderId = senderId;
		this.senderUsername = senderUsername;
	}

	FoldedText as(TextForm form) {
		return this.forms.computeIfAbsent(form, (wanted) -> FoldedText.of(this.text, wanted));
	}

	@Nullable String senderId() {
		return this.senderId;
	}

	@Nullable String senderUsername() {
		return this.senderUsername;
	}

}
