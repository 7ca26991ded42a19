package com.brandautomator.insight;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import com.brandautomator.account.AccountKey;
import com.brandautomator.graph.model.GraphException;
import com.brandautomator.instagram.NotConfiguredException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Takes the reading of an account's numbers one step further: what ends soonest comes
 * first. What was read is kept in one transaction with the note that it was, so that a
 * crash reads it again, and two nodes at once write the same.
 */
@Component
class HistoryMachine {

	private static final Logger logger = LoggerFactory.getLogger(HistoryMachine.class);

	// The token that was refused is marked dead; whoever else is connected comes next.
	private static final Duration NEXT_TOKEN = Duration.ofSeconds(1);

	private final InsightSources sources;

	private final HistoryStates states;

	private final AccountDays days;

	private final KeptMedia media;

	private final HistoryProperties properties;

	HistoryMachine(InsightSources sources, HistoryStates states, AccountDays days, KeptMedia media,
			HistoryProperties properties) {
		this.sources = sources;
		this.states = states;
		this.days = days;
		this.media = media;
		this.properties = properties;
	}

	/**
	 * Takes the next step.
	 * @return when the one after it may follow; null when nobody has the account any more
	 */
	@Nullable Duration advance(AccountKey account) {
		return advance(account, null);
	}

	/**
	 * The same, but a medium that somebody waits for comes first.
	 */
	@Nullable Duration advance(AccountKey account, @Nullable String wantedMedium) {
		if (!this.sources.isWanted(account)) {
			return null;
		}
		HistoryState state = this.states.begin(account);
		try {
			InsightSource source = this.sources.open(account).orElse(null);
			if (source == null) {
				return delayed(account, state, "Nobody's connection to this account works. Please reconnect it.",
						this.properties.look());
			}
			Optional<KnownMedium> wanted = Optional.ofNullable(wantedMedium)
				.flatMap((id) -> this.media.due(account, id, source.now()));
			Duration wait = wanted.isPresent() ? read(account, wanted.get(), source) : step(account, state, source);
			this.states.problem(state, account, null);
			return wait;
		}
		catch (NotConfiguredException ex) {
			return delayed(account, state, ex.sentence(), this.properties.look());
		}
		catch (GraphException.RateLimited ex) {
			return ex.retryAfter();
		}
		catch (GraphException.TokenRefused ex) {
			return delayed(account, state, ex.sentence(), NEXT_TOKEN);
		}
		catch (GraphException.Transient | GraphException.TimedOut | GraphException.OutcomeUnknown ex) {
			return delayed(account, state, ex.sentence(), this.properties.retry());
		}
		catch (GraphException ex) {
			logger.warn("The numbers of account {} are not read: {}", account.text(), ex.getMessage());
			return delayed(account, state, ex.sentence(), this.properties.look());
		}
	}

	private Duration step(AccountKey account, HistoryState state, InsightSource source) {
		Instant now = source.now();
		Optional<KnownMedium> medium = this.media.due(account, now);
		if (medium.filter(KnownMedium::isStory).isPresent()) {
			return read(account, medium.get(), source);
		}
		if (state.untilLook(now, this.properties.look()).isZero()) {
			return look(account, state, source);
		}
		for (DayKind kind : DayKind.values()) {
			Optional<DaySpan> span = this.days.due(account, kind, now);
			if (span.isPresent()) {
				this.days.keep(account, kind, span.get(), source.days(kind, span.get()));
				return Duration.ZERO;
			}
		}
		return medium.map((due) -> read(account, due, source)).orElseGet(() -> untilNext(account, state, now));
	}

	private Duration look(AccountKey account, HistoryState state, InsightSource source) {
		Instant now = source.now();
		Instant recent = now.minus(this.properties.recent());
		Instant before = (state.listedAt() != null) ? state.listedAt() : now.minus(this.properties.firstLook());
		this.days.keep(account, source.standing());
		this.media.found(account, source.media(before.isBefore(recent) ? before : recent), now);
		// The clock once more: Meta's is known better after a call.
		this.states.listed(account, source.now());
		return Duration.ZERO;
	}

	// A medium that was deleted meanwhile, or that Meta shows no numbers of, must not
	// hold up the others.
	private Duration read(AccountKey account, KnownMedium medium, InsightSource source) {
		try {
			this.media.keep(account, medium, source.medium(medium));
		}
		catch (GraphException.ObjectMissing | GraphException.Refused ex) {
			logger.info("The numbers of medium {} cannot be read: {}", medium.id(), ex.getMessage());
			this.media.gone(account, medium);
		}
		return Duration.ZERO;
	}

	private Duration untilNext(AccountKey account, HistoryState state, Instant now) {
		Duration look = state.untilLook(now, this.properties.look());
		Duration midnight = Duration.between(now, MetaDay.end(MetaDay.at(now)));
		Duration medium = this.media.untilDue(account, now).orElse(look);
		Duration next = (look.compareTo(midnight) < 0) ? look : midnight;
		return (medium.compareTo(next) < 0) ? medium : next;
	}

	private Duration delayed(AccountKey account, HistoryState state, String problem, Duration wait) {
		this.states.problem(state, account, problem);
		return wait;
	}

}
