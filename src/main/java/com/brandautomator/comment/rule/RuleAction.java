package com.brandautomator.comment.rule;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a rule has done about a comment; the stricter comes later.
 */
enum RuleAction {

	/** Nothing at Meta: it is listed for a person to look at. */
	FLAG,

	HIDE,

	/** For good: Meta keeps no deleted comment. */
	DELETE;

	@JsonValue
	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	static RuleAction of(String word) {
		return valueOf(word.toUpperCase(Locale.ROOT));
	}

}
