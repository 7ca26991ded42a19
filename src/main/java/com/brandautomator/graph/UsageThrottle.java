package com.brandautomator.graph;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;

/**
 * What the usage headers say of the app and of each account (graph-api 10.4). At 100 %
 * calls are held back here, since throttled calls count too; calls that nobody waits for
 * leave the last of it to those that somebody waits for.
 */
class UsageThrottle {

	private static final int FULL = 100;

	private static final int UNSTATED = -1;

	private static final Duration UNSTATED_WAIT = Duration.ofMinutes(1);

	private final JsonMapper json;

	private final Clock clock;

	private final Duration appPause;

	private final GraphProperties.Background background;

	private final Holds all;

	private final Holds inBackground;

	UsageThrottle(JsonMapper json, Clock clock, Duration appPause, GraphProperties.Background background) {
		this.json = json;
		this.clock = clock;
		this.appPause = appPause;
		this.background = background;
		this.all = new Holds(clock);
		this.inBackground = new Holds(clock);
	}

	/**
	 * How long calls for this account must still wait; empty when they may go.
	 * @param accountId null for calls that count for the app alone
	 * @param background whether nobody waits for the call
	 */
	Optional<Duration> pause(@Nullable String accountId, boolean background) {
		Optional<Duration> pause = this.all.left(accountId);
		return (pause.isPresent() || !background) ? pause : this.inBackground.left(accountId);
	}

	/**
	 * Takes in the headers of an answer.
	 * @return how long calls for this account must wait now: what the headers say, a day
	 * at most, else a minute
	 */
	Duration read(HttpHeaders headers, @Nullable String accountId) {
		parse(headers.getFirst("X-App-Usage")).ifPresent(this::readApp);
		parse(headers.getFirst("X-Business-Use-Case-Usage")).ifPresent(
				(usage) -> usage.properties().forEach((account) -> readAccount(account.getKey(), account.getValue())));
		Duration usage = this.all.left(accountId).orElse(Duration.ZERO);
		Duration stated = RetryAfter.in(headers, this.clock.instant()).orElse(Duration.ZERO);
		Duration longest = (usage.compareTo(stated) > 0) ? usage : stated;
		if (longest.compareTo(Holds.LONGEST) > 0) {
			return Holds.LONGEST;
		}
		return longest.isZero() ? UNSTATED_WAIT : longest;
	}

	/**
	 * Holds calls back.
	 * @param accountId the account to hold back; null for none, since one call that
	 * counts for the app alone says nothing about the rest
	 */
	void hold(@Nullable String accountId, Duration wait) {
		if (accountId != null) {
			this.all.hold(accountId, wait);
		}
	}

	private void readApp(JsonNode usage) {
		if (percent(usage) >= FULL) {
			this.all.hold(Holds.APP, this.appPause);
		}
		spareTheRest(Holds.APP, percent(usage));
	}

	private void readAccount(String accountId, JsonNode usages) {
		long percent = UNSTATED;
		for (JsonNode usage : usages) {
			if ("instagram".equals(usage.path("type").asString(""))) {
				long minutes = Math.min(usage.path("estimated_time_to_regain_access").asLong(0),
						Holds.LONGEST.toMinutes());
				if (percent(usage) >= FULL || minutes > 0) {
					this.all.hold(accountId, Duration.ofMinutes(Math.max(1, minutes)));
				}
				percent = Math.max(percent, percent(usage));
			}
		}
		spareTheRest(accountId, percent);
	}

	private void spareTheRest(String key, long percent) {
		if (percent >= this.background.from()) {
			this.inBackground.hold(key, this.background.pause());
		}
		else if (percent != UNSTATED) {
			this.inBackground.release(key);
		}
	}

	private static long percent(JsonNode usage) {
		return Math.max(usage.path("call_count").asLong(UNSTATED),
				Math.max(usage.path("total_time").asLong(UNSTATED), usage.path("total_cputime").asLong(UNSTATED)));
	}

	private Optional<JsonNode> parse(@Nullable String header) {
		try {
			return Optional.ofNullable(header).map(this.json::readTree).filter(JsonNode::isObject);
		}
		catch (JacksonException ex) {
			return Optional.empty(); // what is no JSON says nothing about usage
		}
	}

}
