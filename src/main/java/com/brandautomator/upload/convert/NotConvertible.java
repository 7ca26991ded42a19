package com.brandautomator.upload.convert;

import org.jspecify.annotations.Nullable;

/**
 * No JPEG can be made of a picture.
 */
public class NotConvertible extends Exception {

	private final String rule;

	private final transient @Nullable Object measured;

	private final transient @Nullable Object allowed;

	NotConvertible(String rule, @Nullable Object measured, @Nullable Object allowed, String sentence) {
		super(sentence);
		this.rule = rule;
		this.measured = measured;
		this.allowed = allowed;
	}

	/**
	 * What it breaks.
	 */
	public String rule() {
		return this.rule;
	}

	public @Nullable Object measured() {
		return this.measured;
	}

	public @Nullable Object allowed() {
		return this.allowed;
	}

	/**
	 * Why, for a person.
	 */
	public String sentence() {
		return String.valueOf(getMessage());
	}

}
