package com.brandautomator.sandbox.delivery;

import java.time.Duration;

/**
 * How a delivery is made.
 *
 * @param stall how long it stands still in the middle of the body
 * @param drop whether the connection breaks in the middle of the body
 */
public record Manner(SignatureKind signature, Duration stall, boolean drop) {

	/** As Meta does it. */
	static final Manner PLAIN = new Manner(SignatureKind.OK, Duration.ZERO, false);

	boolean hesitates() {
		return this.drop || !this.stall.isZero();
	}

}
