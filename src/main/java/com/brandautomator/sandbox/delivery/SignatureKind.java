package com.brandautomator.sandbox.delivery;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How a delivery is signed; all but {@code ok} are forgeries.
 */
public enum SignatureKind {

	OK, WRONG, MISSING;

	public static Optional<SignatureKind> of(String word) {
		return Arrays.stream(values()).filter((kind) -> kind.name().toLowerCase(Locale.ROOT).equals(word)).findFirst();
	}

}
