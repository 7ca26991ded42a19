package com.brandautomator.start;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * A secret that the service needs: its name in the environment, the property that reads
 * it, and how long it is at least, in bytes of UTF-8.
 */
record Secret(String setting, String property, int minimumLength) {

	/** Every example in the documents holds this word. */
	private static final String EXAMPLE = "change-me";

	/**
	 * Says what is wrong with the secret, if anything is.
	 */
	Optional<String> problem(Environment environment) {
		String value = value(environment);
		if (value == null) {
			return Optional.of(this.setting + " is missing");
		}
		if (value.toLowerCase(Locale.ROOT).contains(EXAMPLE)) {
			return Optional.of(this.setting + " is the example of the documents");
		}
		int length = value.getBytes(StandardCharsets.UTF_8).length;
		return (length < this.minimumLength) ? Optional
			.of(this.setting + " is too short: " + length + " bytes instead of " + this.minimumLength + " or more")
				: Optional.empty();
	}

	boolean isSet(Environment environment) {
		return value(environment) != null;
	}

	private @Nullable String value(Environment environment) {
		String value = environment.getProperty(this.property);
		return StringUtils.hasText(value) ? value : null;
	}

}
