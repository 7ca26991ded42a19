package com.brandautomator.graph;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

/**
 * Until when calls are held back: for the app, which is everybody, and for each account.
 */
class Holds {

	/** Holds back everybody. */
	static final String APP = "app";

	/** Every window of graph-api 10.4 has passed after a day. */
	static final Duration LONGEST = Duration.ofDays(1);

	private final Clock clock;

	private final Cache<String, Instant> until = Caffeine.newBuilder()
		.maximumSize(100_000)
		.expireAfterWrite(Duration.ofHours(25))
		.build();

	Holds(Clock clock) {
		this.clock = clock;
	}

	/**
	 * How long calls for this account must still wait; empty when they may go.
	 * @param accountId null for calls that count for the app alone
	 */
	Optional<Duration> left(@Nullable String accountId) {
		Instant now = this.clock.instant();
		Instant app = this.until.getIfPresent(APP);
		Instant account = (accountId != null) ? this.until.getIfPresent(accountId) : null;
		Instant last = (app != null && (account == null || app.isAfter(account))) ? app : account;
		return (last != null && last.isAfter(now)) ? Optional.of(Duration.between(now, last)) : Optional.empty();
	}

	/**
	 * Holds calls back; a longer hold stays.
	 * @param key an account or {@link #APP}
	 */
	void hold(String key, Duration wait) {
		Duration bounded = (wait.compareTo(LONGEST) < 0) ? wait : LONGEST;
		this.until.asMap()
			.merge(key, this.clock.instant().plus(bounded), (one, other) -> one.isAfter(other) ? one : other);
	}

	/**
	 * Lets calls go.
	 * @param key an account or {@link #APP}
	 */
	void release(String key) {
		this.until.invalidate(key);
	}

}
