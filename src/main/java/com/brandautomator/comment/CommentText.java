package com.brandautomator.comment;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.brandautomator.web.InvalidInput;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The rules of what is written to people, all checked before Meta is asked.
 */
@Component
class CommentText {

	private static final String FIELD = "message";

	// Spaces, and what cannot be seen: joiners, marks of direction.
	private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cf}]*+");

	private final SendingProperties properties;

	CommentText(SendingProperties properties) {
		this.properties = properties;
	}

	/**
	 * A comment or a reply that may be sent. Meta names no limit; Instagram's own apps
	 * take what they take of a caption (graph-api 14).
	 */
	String comment(@Nullable String message) {
		String text = demand(message);
		check(text, "comment_length", "characters", text.codePointCount(0, text.length()), this.properties.maxLength());
		return text;
	}

	/**
	 * A private reply that may be sent: Meta counts bytes here.
	 */
	String privateReply(@Nullable String message) {
		String text = demand(message);
		check(text, "private_reply_length", "bytes", text.getBytes(StandardCharsets.UTF_8).length,
				this.properties.privateReplyMaxBytes());
		return text;
	}

	private static String demand(@Nullable String message) {
		if (message == null || BLANK.matcher(message).matches()) {
			throw new InvalidInput(FIELD, "must say something");
		}
		return message;
	}

	private static void check(String text, String rule, String unit, long measured, long allowed) {
		List<CommentRulesBroken.Finding> findings = new ArrayList<>();
		// PostgreSQL holds no NUL, half a surrogate pair has no UTF-8 (RFC 3629, section
		// 3)
		if (text.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
			findings.add(new CommentRulesBroken.Finding(FIELD,
					"This holds a character that cannot be sent: NUL, or half of a pair", "characters", null, null));
		}
		if (measured > allowed) {
			findings.add(new CommentRulesBroken.Finding(FIELD,
					"The text has %,d %s; Instagram allows %,d".formatted(measured, unit, allowed), rule, measured,
					allowed));
		}
		if (!findings.isEmpty()) {
			throw new CommentRulesBroken(findings);
		}
	}

}
