package com.brandautomator.publishing;

import java.time.Instant;

import com.brandautomator.graph.model.GraphException;
import org.jspecify.annotations.Nullable;

/**
 * Instagram holds an account back, so nothing more is sent for it.
 *
 * @param until when it may be tried again; null when a person must act first
 * @param sentence why, and what to do
 */
record Hold(@Nullable Instant until, String sentence) {

	static Hold of(GraphException.AccountRestricted restricted, Instant now) {
		return new Hold(restricted.holdFor().map(now::plus).orElse(null), restricted.sentence());
	}

	boolean isOver(Instant now) {
		return this.until != null && !this.until.isAfter(now);
	}

}
