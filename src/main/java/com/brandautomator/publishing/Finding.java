package com.brandautomator.publishing;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One rule of Instagram that a request breaks.
 *
 * @param field what breaks it, as the caller named it
 * @param message what is wrong and what would be right, in plain words
 * @param rule the rule's name
 * @param measured what was found; null when there is nothing to measure
 * @param allowed what would be right; null when there is no figure
 */
record Finding(String field, String message, String rule, @Schema(types = {
		"number", "string" }) @Nullable Object measured,
		@Schema(types = { "number", "string" }) @Nullable Object allowed){

	/**
	 * The same of another field.
	 */
	Finding at(String field) {
		return new Finding(field, this.message, this.rule, this.measured, this.allowed);
	}

	static Finding of(String field, String rule, String message) {
		return new Finding(field, message, rule, null, null);
	}

}
