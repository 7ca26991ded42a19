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
		int thisHour = this.jdbc.sql("""
				insert into sandbox.usage (subject, hour, calls) values (?, ?, 1)
				on conflict (subject, hour) do update set calls = usage.calls + 1 returning calls""")
			.params(subject, Timestamp.from(hour))
			.query(Integer.class)
			.single();
		return thisHour + this.jdbc
			.sql("select coalesce(sum(calls), 0) from sandbox.usage where subject = ? and hour > ? and hour < ?")
			.params(subject, Timestamp.from(hour.minus(Duration.ofHours(hours))), Timestamp.from(hour))
			.query(Long.class)
			.single();
	}

}
