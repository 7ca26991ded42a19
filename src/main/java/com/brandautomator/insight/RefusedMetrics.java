package com.brandautomator.insight;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Remembers for a while which metrics Meta has refused, each version of the Graph API for
 * itself.
 */
@Repository
class RefusedMetrics {

	private final JdbcClient database;

	private final MetricProperties properties;

	private final Clock clock;

	RefusedMetrics(JdbcClient database, MetricProperties properties, Clock clock) {
		this.database = database;
		this.properties = properties;
		this.clock = clock;
	}

	/**
	 * What is known to be refused there.
	 */
	Map<String, Reading> of(MetricSource where) {
		return this.database.sql("""
				select name, status from insight_refused_metric
				where graph_base = ? and graph_version = ? and edge = ? and refused_at > ?""")
			.params(where.base().word(), where.version(), where.edge().word(),
					Timestamp.from(this.clock.instant().minus(this.properties.refused())))
			.query((row, number) -> Map.entry(row.getString("name"),
					Reading.none(MetricStatus.valueOf(row.getString("status").toUpperCase(Locale.ROOT)), "refused")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	void remember(MetricSource where, Map<String, Reading> refused) {
		refused.forEach((name, reading) -> this.database.sql("""
				insert into insight_refused_metric (graph_base, graph_version, edge, name, status, refused_at)
				values (?, ?, ?, ?, ?, ?)
				on conflict (graph_base, graph_version, edge, name)
				do update set status = excluded.status, refused_at = excluded.refused_at""")
			.params(where.base().word(), where.version(), where.edge().word(), name, reading.status().word(),
					Timestamp.from(this.clock.instant()))
			.update());
	}

}
