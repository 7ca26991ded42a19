package com.brandautomator.insight;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

import com.brandautomator.account.AccountKey;
import com.brandautomator.instagram.NotConfiguredException;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Reads what is missing while somebody waits for it, as far as their patience goes; the
 * job does the rest. What both read at once is kept once.
 */
@Component
class HistoryReading {

	private final InsightSources sources;

	private final HistoryMachine machine;

	private final HistoryStates states;

	private final AccountDays days;

	private final KeptMedia media;

	private final HistoryProperties properties;

	private final Clock clock;

	HistoryReading(InsightSources sources, HistoryMachine machine, HistoryStates states, AccountDays days,
			KeptMedia media, HistoryProperties properties, Clock clock) {
		this.sources = sources;
		this.machine = machine;
		this.states = states;
		this.days = days;
		this.media = media;
		this.properties = properties;
		this.clock = clock;
	}

	/**
	 * Reads what the question needs and is not kept yet, if Meta can be asked at all.
	 * @return whether all of it has been read
	 */
	boolean catchUp(AccountKey account, HistoryQuestion question) {
		boolean look = mustLook(account, question);
		if (look) {
			this.states.begin(account);
			this.states.lookAgain(account);
		}
		Instant deadline = this.clock.instant().plus(this.properties.patience());
		@Nullable Duration wait = Duration.ZERO;
		while ((look || isMissing(account, question)) && Duration.ZERO.equals(wait)
				&& this.clock.instant().isBefore(deadline)) {
			wait = this.machine.advance(account, question.mediaId());
			look = false;
		}
		return !isMissing(account, question);
	}

	/**
	 * What time it is where the account lives, as far as we know.
	 */
	Instant now(AccountKey account) {
		try {
			return this.sources.open(account).map(InsightSource::now).orElseGet(this.clock::instant);
		}
		catch (NotConfiguredException ex) {
			return this.clock.instant();
		}
	}

	// Whoever asks for days that are still to come may know better what time it is there
	// than the last answer said. Days end at different times around the world.
	private boolean mustLook(AccountKey account, HistoryQuestion question) {
		String medium = question.mediaId();
		return (medium != null && !this.media.has(account, medium))
				|| question.span().to().isAfter(MetaDay.at(now(account)).plusDays(1));
	}

	private boolean isMissing(AccountKey account, HistoryQuestion question) {
		Instant now = now(account);
		String medium = question.mediaId();
		if (medium != null) {
			return this.media.due(account, medium, now).isPresent()
					|| (!this.media.has(account, medium) && isLookDue(account, now));
		}
		return Arrays.stream(DayKind.values())
			.flatMap((kind) -> this.days.due(account, kind, now).stream())
			.anyMatch((due) -> !due.to().isBefore(question.span().from()));
	}

	private boolean isLookDue(AccountKey account, Instant now) {
		return this.states.find(account)
			.filter((state) -> state.untilLook(now, this.properties.look()).isZero())
			.isPresent();
	}

}
