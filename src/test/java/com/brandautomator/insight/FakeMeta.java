package com.brandautomator.insight;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.brandautomator.account.AccountKey;
import com.brandautomator.graph.model.GraphError;
import com.brandautomator.graph.model.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Meta as far as its numbers go: it keeps some days, is up to two days late, and gives a
 * story's numbers while it is live.
 */
class FakeMeta implements InsightSources, InsightSource {

	/** Meta keeps 90; a test is as good with fewer. */
	static final int KEPT_DAYS = 32;

	final Set<LocalDate> refused = new HashSet<>();

	final List<KnownMedium> media = Collections.synchronizedList(new ArrayList<>());

	final List<String> calls = Collections.synchronizedList(new ArrayList<>());

	private final Clock clock;

	boolean connected = true;

	boolean tokenAlive = true;

	@Nullable Kind failing;

	int callsUntilDeath = Integer.MAX_VALUE;

	FakeMeta(Clock clock) {
		this.clock = clock;
	}

	/**
	 * What a day brought; on the day itself and the one after, Meta does not know all.
	 */
	static BigDecimal views(LocalDate day) {
		return BigDecimal.valueOf(1000 + day.getDayOfYear());
	}

	@Override
	public boolean isWanted(AccountKey account) {
		return this.connected;
	}

	@Override
	public Optional<InsightSource> open(AccountKey account) {
		return this.tokenAlive ? Optional.of(this) : Optional.empty();
	}

	@Override
	public Instant now() {
		return this.clock.instant();
	}

	@Override
	public List<KnownMedium> media(Instant since) {
		called("media");
		return this.media.stream()
			.filter((medium) -> !medium.publishedAt().isBefore(since))
			.filter((medium) -> !medium.isStory() || now().isBefore(medium.publishedAt().plus(KnownMedium.STORY_LIFE)))
			.toList();
	}

	@Override
	public Figures standing() {
		called("standing");
		return new Figures(List.of(new Figure("followers_count", MetaDay.at(now()), BigDecimal.valueOf(500))), true,
				now());
	}

	@Override
	public Figures days(DayKind kind, DaySpan span) {
		called(kind + " " + span.from() + " " + span.days());
		List<Figure> figures = span.each()
			.filter((day) -> day.isAfter(MetaDay.at(now()).minusDays(KEPT_DAYS + 1)))
			.filter((day) -> !this.refused.contains(day))
			.flatMap((day) -> Stream.of(new Figure((kind == DayKind.TOTALS) ? "views" : "new_followers", day,
					isLate(day) ? BigDecimal.ONE : views(day))))
			.toList();
		return new Figures(figures, true, now());
	}

	@Override
	public Figures medium(KnownMedium medium) {
		called("medium " + medium.id());
		long age = Duration.between(medium.publishedAt(), now()).toHours();
		if (medium.isStory() && age >= 24) {
			throw Kind.OBJECT_MISSING.exception(GraphError.NONE);
		}
		return new Figures(List.of(new Figure("reach", MetaDay.at(now()), BigDecimal.valueOf(age))), true, now());
	}

	private boolean isLate(LocalDate day) {
		return now().isBefore(MetaDay.end(day).plus(Duration.ofHours(24)));
	}

	private void called(String call) {
		if (!this.tokenAlive) {
			throw Kind.TOKEN_REFUSED.exception(GraphError.NONE);
		}
		if (this.failing != null) {
			throw this.failing.exception(GraphError.NONE);
		}
		if (--this.callsUntilDeath < 0) {
			throw new IllegalStateException("The node died");
		}
		this.calls.add(call);
	}

}
