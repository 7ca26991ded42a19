package com.brandautomator.web.idempotency;

import org.jspecify.annotations.Nullable;

/**
 * A key that another request holds or held.
 *
 * @param sha256 of that request; null when it is not known
 * @param answer what that request was answered; null while it is at work
 */
record HeldKey(@Nullable String sha256, @Nullable KeptAnswer answer) {

	boolean isOf(String fingerprint) {
		return this.sha256 == null || this.sha256.equals(fingerprint);
	}

}
