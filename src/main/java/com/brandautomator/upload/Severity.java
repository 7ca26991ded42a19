package com.brandautomator.upload;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What comes of breaking a rule.
 */
enum Severity {

	/** Instagram refuses it. */
	ERROR,
	/** Instagram takes it, but changes it, or does not promise to take it. */
	WARNING;

	@JsonValue
	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
