package com.brandautomator.sandbox.protocol;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import com.brandautomator.sandbox.world.SandboxPart;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Counts calls by the hour.
 */
@SandboxPart
class Usage {

	private final JdbcClient jdbc;

	Usage(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Counts one call and tells how many there were in the last hours, this one included.
	 */
	long count(String subject, Instant now, int hours) {
		Instant hour = now.truncatedTo(ChronoUnit.HOURS);
		return this.jdbc.sql("""
				with this_hour as (
					insert into sandbox.usage (subject, hour, calls) values (:subject, :hour, 1)
					on conflict (subject, hour) do update set calls = usage.calls + 1 returning calls)
				select (select calls from this_hour) + coalesce(sum(calls), 0) from sandbox.usage
				where subject = :subject and hour > :earliest and hour < :hour""")
			.param("subject", subject)
			.param("hour", Timestamp.from(hour))
			.param("earliest", Timestamp.from(hour.minus(Duration.ofHours(hours))))
			.query(Long.class)
			.single();
	}

}
