package com.brandautomator.insight;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

import java.time.LocalDate;

/**
 * Which metrics are kept, and by what name.
 */
final class KeptMetrics {

	/** What Meta calls the new followers of a day. */
	private static final String FOLLOWER_COUNT = "follower_count";

	private static final String NEW_FOLLOWERS = "new_followers";

	/** Words of before, and what is kept in their place. */
	private static final Map<String, String> EARLIER = Map.of("impressions", "views", FOLLOWER_COUNT,
			"followers_count");

	private static final List<String> STANDING = List.of("followers_count", "follows_count", "media_count",
			NEW_FOLLOWERS);

	/** Of a story's end (graph-api 9.5). */
	private static final List<String> SENT = List.of("taps_forward", "taps_back", "exits");

	private static final Set<String> OF_ACCOUNT = names(MetricCatalogue.account(), STANDING);

	private static final Set<String> OF_MEDIA = names(MetricCatalogue.media(), SENT);

	private KeptMetrics() {
	}

	/**
	 * What Meta is asked of an account.
	 */
	static List<String> asked(DayKind kind) {
		return asked(MetricCatalogue.account(),
				(row) -> row.form().equals(MetricForm.DAYS) == (kind == DayKind.SERIES) && row.form().ofASpan());
	}

	/**
	 * What Meta is asked of a medium.
	 */
	static List<String> askedOfMedia() {
		return asked(MetricCatalogue.media(), (row) -> true);
	}

	/**
	 * What is kept of a metric: its number, and its parts under its name and theirs.
	 */
	static Stream<Figure> figures(Metric metric, LocalDate day) {
		Stream<Figure> whole = Optional.ofNullable(metric.value())
			.map((value) -> new Figure(kept(metric.name()), day, value))
			.stream();
		Stream<Figure> parts = metric.breakdowns()
			.values()
			.stream()
			.flatMap((breakdown) -> breakdown.entrySet().stream())
			.map((part) -> new Figure(metric.name() + "/" + part.getKey(), day, part.getValue()));
		return Stream.concat(whole, parts);
	}

	/**
	 * The name under which Meta's metric is kept.
	 */
	static String kept(String metric) {
		return metric.equals(FOLLOWER_COUNT) ? NEW_FOLLOWERS : metric;
	}

	/**
	 * The name under which a caller's metric is kept.
	 */
	static String wanted(String metric) {
		return EARLIER.getOrDefault(metric, metric);
	}

	static Set<String> ofAccount() {
		return OF_ACCOUNT;
	}

	static Set<String> ofMedia() {
		return OF_MEDIA;
	}

	private static List<String> asked(Map<String, CatalogueRow> catalogue, Predicate<CatalogueRow> which) {
		return catalogue.values()
			.stream()
			.filter((row) -> !row.isRetired() && which.test(row))
			.map(CatalogueRow::name)
			.toList();
	}

	private static Set<String> names(Map<String, CatalogueRow> catalogue, List<String> others) {
		Set<String> names = new TreeSet<>(others);
		names.addAll(asked(catalogue, (row) -> !row.name().equals(FOLLOWER_COUNT)));
		return names;
	}

}
