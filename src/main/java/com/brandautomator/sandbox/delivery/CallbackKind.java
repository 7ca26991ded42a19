package com.brandautomator.sandbox.delivery;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What Meta tells by a signed request.
 */
public enum CallbackKind {

	/** The person removed the app. */
	DEAUTHORIZE("deauthorize"),

	/** The person wants their data deleted. */
	DATA_DELETION("data-deletion");

	private final String path;

	CallbackKind(String path) {
		this.path = path;
	}

	public static Optional<CallbackKind> of(String word) {
		return Arrays.stream(values()).filter((kind) -> kind.name().toLowerCase(Locale.ROOT).equals(word)).findFirst();
	}

	String path() {
		return "/api/v1/automation/instagram/" + this.path + "/";
	}

}
