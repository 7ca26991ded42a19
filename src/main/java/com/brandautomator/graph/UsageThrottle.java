package com.brandautomator.graph;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;

/**
 * What the usage headers say of the app and of each account (graph-api 10.4). At 100 %
 * calls are held back here, since throttled calls count too.
 */
class UsageThrottle {

	private static final String APP = "app";

	private static final int FULL = 100;

	private static final Duration UNSTATED_WAIT = Duration.ofMinutes(1);

	// Every window of graph-api 10.4 has passed after a day.
	private static final Duration LONGEST_WAIT = Duration.ofDays(1);

	private final JsonMapper json;

	private final Clock clock;

	private final Duration appPause;

	private final Cache<String, Instant> pausedUntil = Caffeine.newBuilder()
		.maximumSize(100_000)
		.expireAfterWrite(Duration.ofHours(25))
		.build();

	UsageThrottle(JsonMapper json, Clock clock, Duration appPause) {
		this.json = json;
		this.clock = clock;
		this.appPause = appPause;
	}

	/**
	 * How long calls for this account must still wait; empty when they may go.
	 * @param accountId null for calls that count for the app alone
	 */
	Optional<Duration> pause(@Nullable String accountId) {
		Instant now = this.clock.instant();
		Instant app = this.pausedUntil.getIfPresent(APP);
		Instant account = (accountId != null) ? this.pausedUntil.getIfPresent(accountId) : null;
		Instant until = (app != null && (account == null || app.isAfter(account))) ? app : account;
		return (until != null && until.isAfter(now)) ? Optional.of(Duration.between(now, until)) : Optional.empty();
	}

	/**
	 * Takes in the headers of an answer.
	 * @return how long calls for this account must wait now: what the headers say, else a
	 * minute
	 */
	Duration read(HttpHeaders headers, @Nullable String accountId) {
		JsonNode app = parse(headers.getFirst("X-App-Usage"));
		if (percent(app) >= FULL) {
			hold(APP, this.appPause);
		}
		parse(headers.getFirst("X-Business-Use-Case-Usage")).properties()
			.forEach((account) -> account.getValue().forEach((usage) -> read(account.getKey(), usage)));
		Duration usage = pause(accountId).orElse(Duration.ZERO);
		Duration stated = RetryAfter.in(headers, this.clock.instant()).orElse(Duration.ZERO);
		Duration longest = (usage.compareTo(stated) > 0) ? usage : stated;
		return longest.isZero() ? UNSTATED_WAIT : longest;
	}

	/**
	 * Holds calls back.
	 * @param accountId the account to hold back; null for none, since one call that
	 * counts for the app alone says nothing about the rest
	 */
	void hold(@Nullable String accountId, Duration wait) {
		if (accountId != null) {
			Duration bounded = (wait.compareTo(LONGEST_WAIT) < 0) ? wait : LONGEST_WAIT;
			this.pausedUntil.asMap()
				.merge(accountId, this.clock.instant().plus(bounded), (one, other) -> one.isAfter(other) ? one : other);
		}
	}

	private void read(String accountId, JsonNode usage) {
		long minutes = Math.min(usage.path("estimated_time_to_regain_access").asLong(0), LONGEST_WAIT.toMinutes());
		if ("instagram".equals(usage.path("type").asString("")) && (percent(usage) >= FULL || minutes > 0)) {
			hold(accountId, Duration.ofMinutes(Math.max(1, minutes)));
		}
	}

	private long percent(JsonNode usage) {
		return Math.max(usage.path("call_count").asLong(0),
				Math.max(usage.path("total_time").asLong(0), usage.path("total_cputime").asLong(0)));
	}

	private JsonNode parse(@Nullable String header) {
		try {
			return (header != null) ? this.json.readTree(header) : this.json.createObjectNode();
		}
		catch (JacksonException ex) {
			return this.json.createObjectNode(); // a header that is no JSON says nothing
													// about usage
		}
	}

}
