package com.brandautomator.insight;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.brandautomator.graph.model.Media;
import com.brandautomator.instagram.InstagramAccount;

import org.springframework.stereotype.Component;

/**
 * Reads a medium's metrics: those that Meta has for its kind.
 */
@Component
class MediaMetrics {

	private final MetricCalls calls;

	private final Clock clock;

	MediaMetrics(MetricCalls calls, Clock clock) {
		this.calls = calls;
		this.clock = clock;
	}

	/**
	 * All metrics there are of media; {@code unsupported} are those of other kinds.
	 */
	List<Metric> read(InstagramAccount account, Media medium) {
		return read(account, medium, MetricCatalogue.media().keySet());
	}

	/**
	 * A metric for each name, in their order.
	 * @param names of the catalogue
	 * @throws com.brandautomator.graph.model.GraphException when Meta refuses the token,
	 * or any call for now
	 */
	List<Metric> read(InstagramAccount account, Media medium, Collection<String> names) {
		MetricNames wanted = MetricNames.of(names, MetricCatalogue.media());
		MetricEdge edge = MetricEdge.of(medium);
		Map<String, Metric> metrics = new HashMap<>();
		wanted.byForm().forEach((form, rows) -> metrics.putAll(read(account, medium, edge, form, rows)));
		return wanted.answer(metrics, this.clock.instant());
	}

	private Map<String, Metric> read(InstagramAccount account, Media medium, MetricEdge edge, MetricForm form,
			List<CatalogueRow> rows) {
		List<String> given = rows.stream().filter((row) -> row.edges().contains(edge)).map(CatalogueRow::name).toList();
		Map<String, Reading> readings = this.calls.read(MetricSource.of(account, edge), form, given,
				(asked) -> account.insights().media(medium.id(), asked, form.breakdown()));
		Instant asOf = this.clock.instant();
		Map<String, Metric> metrics = new HashMap<>();
		rows.forEach((row) -> metrics.put(row.name(), metric(row, readings, asOf)));
		return metrics;
	}

	private static Metric metric(CatalogueRow row, Map<String, Reading> readings, Instant asOf) {
		Reading reading = readings.getOrDefault(row.name(), Reading.none(MetricStatus.UNSUPPORTED, "media_type"));
		return new SpanMetric(row, List.of(Span.LAST_DAY), List.of(reading)).metric(asOf);
	}

}
