package com.brandautomator.security;

/**
 * Who calls: claim {@code user_id} of the platform's JWT, else {@code sub}. Everything
 * that a caller sees or changes is found by this id. A controller takes it as a
 * parameter.
 *
 * @param value never blank
 */
public record CallerId(String value) {

	public CallerId {
		if (value.isBlank()) {
			throw new IllegalArgumentException("A caller id is never blank");
		}
	}

	@Override
	public String toString() {
		return this.value;
	}

}
