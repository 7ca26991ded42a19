package com.brandautomator.publishing;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;

import com.brandautomator.security.CallerId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts what a caller is going to publish on one account.
 */
@Repository
class WaitingPublications {

	private final JdbcClient database;

	private final Clock clock;

	WaitingPublications(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/**
	 * How many go on by themselves within this time: what Meta does not count yet. What
	 * is held until a person acts is none of them.
	 */
	long within(CallerId caller, String instagramUserId, boolean testMode, Duration time) {
		return this.database.sql("""
				select count(*) from publication
				where instagram_user_id = ? and test_mode = ? and user_id = ?
					and (status in ('scheduled', 'queued', 'uploading', 'processing', 'ready', 'publishing')
						or status = 'paused' and paused_reason = 'quota')
					and due_at <= ?""")
			.params(instagramUserId, testMode, caller.value(), this.clock.instant().plus(time).atOffset(ZoneOffset.UTC))
			.query(Long.class)
			.single();
	}

}
