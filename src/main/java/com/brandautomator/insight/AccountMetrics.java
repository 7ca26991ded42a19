package com.brandautomator.insight;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.brandautomator.instagram.InsightsQuestion;
import com.brandautomator.instagram.InstagramAccount;

import org.springframework.stereotype.Component;

/**
 * Reads an account's metrics of any span: asks for those that Meta takes together at
 * once, in pieces of 30 days, and joins the pieces.
 */
@Component
class AccountMetrics {

	private final MetricCalls calls;

	private final Clock clock;

	AccountMetrics(MetricCalls calls, Clock clock) {
		this.calls = calls;
		this.clock = clock;
	}

	/**
	 * A metric for each name, in their order.
	 * @param names of the catalogue
	 * @throws com.brandautomator.graph.model.GraphException when Meta refuses the token,
	 * or any call for now
	 */
	List<Metric> read(InstagramAccount account, Collection<String> names, Span span) {
		MetricNames wanted = MetricNames.of(names, MetricCatalogue.account());
		Map<String, Metric> metrics = new HashMap<>();
		wanted.byForm().forEach((form, rows) -> metrics.putAll(read(account, form, rows, span)));
		return wanted.answer(metrics, this.clock.instant());
	}

	private Map<String, Metric> read(InstagramAccount account, MetricForm form, List<CatalogueRow> rows, Span span) {
		Map<String, List<Reading>> readings = new HashMap<>();
		List<String> names = rows.stream().map(CatalogueRow::name).toList();
		names.forEach((name) -> readings.put(name, new ArrayList<>()));
		for (Span piece : span.pieces()) {
			Map<String, Reading> found = this.calls.read(MetricSource.of(account, MetricEdge.ACCOUNT), form, names,
					(asked) -> account.insights().account(question(form, asked, piece)));
			found.forEach((name, reading) -> readings.get(name).add(reading));
			names = names.stream().filter((name) -> mayBeAskedAgain(found.get(name))).toList();
		}
		Instant asOf = this.clock.instant();
		Map<String, Metric> metrics = new HashMap<>();
		rows.forEach((row) -> metrics.put(row.name(),
				new SpanMetric(row, span.pieces(), readings.get(row.name())).metric(asOf)));
		return metrics;
	}

	private static boolean mayBeAskedAgain(Reading reading) {
		return reading.status() == MetricStatus.OK || reading.status() == MetricStatus.NOT_ENOUGH_DATA;
	}

	private static InsightsQuestion question(MetricForm form, List<String> metrics, Span span) {
		return new InsightsQuestion(metrics, form.period(), form.metricType(), span.since(), span.until(),
				form.breakdown(), null);
	}

}
