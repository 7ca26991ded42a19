package com.brandautomator.insight;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import com.brandautomator.graph.model.GraphError;
import com.brandautomator.graph.model.GraphList;
import com.brandautomator.graph.model.InstagramUser;
import com.brandautomator.graph.model.Kind;
import com.brandautomator.graph.model.Media;
import com.brandautomator.instagram.InstagramAccount;
import org.jspecify.annotations.Nullable;

/**
 * Reads one account's numbers from Meta.
 */
class MetaSource implements InsightSource {

	// As many as Meta gives at a time (graph-api 2.2).
	private static final int PAGE = 100;

	private static final int MOST_PAGES = 10;

	private final InstagramAccount account;

	private final AccountMetrics accountMetrics;

	private final MediaMetrics mediaMetrics;

	MetaSource(InstagramAccount account, AccountMetrics accountMetrics, MediaMetrics mediaMetrics) {
		this.account = account;
		this.accountMetrics = accountMetrics;
		this.mediaMetrics = mediaMetrics;
	}

	@Override
	public Instant now() {
		return this.account.now();
	}

	@Override
	public List<KnownMedium> media(Instant since) {
		List<Media> found = new ArrayList<>(this.account.getStories(PAGE, null).data());
		@Nullable String after = null;
		int pages = 0;
		do {
			GraphList<Media> page = this.account.getUserMedia(PAGE, after);
			found.addAll(page.data());
			boolean older = page.data().stream().anyMatch((medium) -> isBefore(medium, since));
			after = older ? null : page.after().orElse(null);
			pages++;
		}
		while (after != null && pages < MOST_PAGES);
		return found.stream()
			.filter((medium) -> !isBefore(medium, since))
			.map((medium) -> new KnownMedium(medium.id(), MetricEdge.of(medium).name(), medium.timestamp()))
			.toList();
	}

	private static boolean isBefore(Media medium, Instant since) {
		return medium.timestamp() != null && medium.timestamp().isBefore(since);
	}

	@Override
	public Figures standing() {
		InstagramUser user = this.account.insights().profile();
		Instant now = now();
		return new Figures(Stream.of(Metric.of("followers_count", user.followersCount(), now),
				Metric.of("follows_count", user.followsCount(), now), Metric.of("media_count", user.mediaCount(), now))
			.filter((metric) -> metric.value() != null)
			.map((metric) -> new Figure(metric.name(), MetaDay.at(now), Objects.requireNonNull(metric.value())))
			.toList(), true, now);
	}

	@Override
	public Figures days(DayKind kind, DaySpan span) {
		List<Metric> metrics = answered(this.accountMetrics.read(this.account, KeptMetrics.asked(kind),
				Span.of(MetaDay.begin(span.from()), MetaDay.end(span.to()))));
		List<Figure> figures = switch (kind) {
			case SERIES -> metrics.stream()
				.flatMap((metric) -> metric.series()
					.stream()
					.map((point) -> new Figure(KeptMetrics.kept(metric.name()),
							MetaDay.at(point.endTime().minusSeconds(1)), point.value())))
				.filter((figure) -> span.has(figure.day()))
				.toList();
			case TOTALS -> metrics.stream().flatMap((metric) -> KeptMetrics.figures(metric, span.from())).toList();
		};
		return figures(figures, metrics);
	}

	@Override
	public Figures medium(KnownMedium medium) {
		List<Metric> metrics = answered(
				this.mediaMetrics.read(this.account, new Media(medium.id(), null, null, medium.productType(), null,
						null, null, medium.publishedAt(), null, null, null), KeptMetrics.askedOfMedia()));
		return figures(metrics.stream().flatMap((metric) -> KeptMetrics.figures(metric, MetaDay.at(now()))).toList(),
				metrics);
	}

	// Where Meta answered nothing at all, it is Meta that must be waited for, and not
	// this
	// day's or medium's numbers that are missing.
	private static List<Metric> answered(List<Metric> metrics) {
		if (metrics.stream().allMatch((metric) -> metric.status() == MetricStatus.ERROR)) {
			throw Kind.TRANSIENT.exception(GraphError.NONE);
		}
		return metrics;
	}

	private Figures figures(List<Figure> figures, Collection<Metric> metrics) {
		boolean complete = metrics.stream().noneMatch((metric) -> metric.status() == MetricStatus.ERROR);
		return new Figures(figures, complete, now());
	}

}
