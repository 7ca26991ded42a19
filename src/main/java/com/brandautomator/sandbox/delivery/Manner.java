package com.brandautomator.sandbox.delivery;

import java.time.Duration;

/**
 * How a delivery is made.
 *
 * @param stall how long it stands still in the middle of the body
 * @param drop whether the connection breaks in the middle of the body
 * @param delay how long it is kept back before it is sent for the first time
 */
public record Manner(SignatureKind signature, Duration stall, boolean drop, Duration delay) {

	/** As Meta does it. */
	static final Manner PLAIN = new Manner(SignatureKind.OK, Duration.ZERO, false, Duration.ZERO);

	boolean hesitates() {
		return this.drop || !this.stall.isZero();
	}

}
