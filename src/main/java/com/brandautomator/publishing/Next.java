package com.brandautomator.publishing;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * When the machine is to look at a publication again.
 *
 * @param after the wait; null when it need not look again
 */
record Next(@Nullable Duration after) {

	/** Nothing is left to do until somebody acts. */
	static final Next REST = new Next(null);

	/** The next step may follow at once. */
	static final Next AT_ONCE = new Next(Duration.ZERO);

	static Next after(Duration wait) {
		return new Next(wait);
	}

	boolean isAtOnce() {
		return Duration.ZERO.equals(this.after);
	}

}
