package com.brandautomator.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * What was measured by turns, at one number of connections.
 */
final class WayRounds {

	private final int connections;

	private final List<List<WaySlice>> rounds = new ArrayList<>();

	WayRounds(int connections) {
		this.connections = connections;
	}

	int connections() {
		return this.connections;
	}

	/**
	 * One slice of each way, in the order of the ways.
	 */
	void add(List<WaySlice> round) {
		this.rounds.add(round);
	}

	/**
	 * The median of the rounds.
	 */
	double median(Way way, ToDoubleFunction<WaySlice> figure) {
		return medianOf((round) -> figure.applyAsDouble(round.get(way.ordinal())));
	}

	/**
	 * How many times the other's rate the way's is, the median of the rounds.
	 */
	double ratio(Way way, Way other) {
		return medianOf((round) -> round.get(way.ordinal()).load().rate() / round.get(other.ordinal()).load().rate());
	}

	/**
	 * One row for each way, of a table in Markdown.
	 */
	String rows() {
		StringBuilder rows = new StringBuilder();
		for (Way way : Way.values()) {
			rows.append(String.format(Locale.ROOT,
					"| %d | (%s) %s | %,.0f | %s | %.1f | %.1f | %.0f | %.0f | %.0f | %.1f |%n", this.connections,
					way.letter(), way.words(), median(way, (slice) -> slice.load().rate()),
					(way == Way.OURS) ? String.format(Locale.ROOT, "%.2f of (a), %.2f × (c)", ratio(way, Way.SIGNATURE),
							ratio(way, Way.INSERT)) : "",
					median(way, (slice) -> slice.load().p50()), median(way, (slice) -> slice.load().p99()),
					median(way, (slice) -> slice.micros("service")), median(way, (slice) -> slice.micros("PostgreSQL")),
					median(way, (slice) -> slice.micros("load")), median(way, WaySlice::rest)));
		}
		return rows.toString();
	}

	private double medianOf(ToDoubleFunction<List<WaySlice>> figure) {
		double[] sorted = this.rounds.stream().mapToDouble(figure).sorted().toArray();
		int middle = sorted.length / 2;
		return (sorted.length % 2 == 1) ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
	}

}
