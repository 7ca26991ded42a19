package com.brandautomator.sandbox.publishing;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import com.brandautomator.sandbox.files.Transfer;
import com.brandautomator.sandbox.world.SandboxClock;
import com.brandautomator.sandbox.world.SandboxPart;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Says who fetches which video, so that one whose fetcher died is fetched again. Claims
 * run by the machine's clock: the sandbox's may leap ahead.
 */
@SandboxPart
class VideoClaims {

	/** Renewed as long as the fetcher lives. */
	private static final Duration CLAIM = Duration.ofSeconds(15);

	private final JdbcClient jdbc;

	private final Clock machine;

	private final SandboxClock clock;

	VideoClaims(JdbcClient jdbc, Clock machine, SandboxClock clock) {
		this.jdbc = jdbc;
		this.machine = machine;
		this.clock = clock;
	}

	/**
	 * Takes some that nobody fetches.
	 */
	List<VideoClaim> take(int most) {
		Instant now = this.machine.instant();
		return this.jdbc.sql("""
				update sandbox.container c set fetch_at = :until, fetch_tries = fetch_tries + 1
				from sandbox.account a
				where a.id = c.account_id and c.id in (
					select id from sandbox.container where fetch_at <= :now
					order by fetch_at limit :most for update skip locked)
				returning c.id, c.kind, c.source_url, c.options, c.fetch_tries, c.created_at, a.draws_placeholders,
					c.upload_key""")
			.param("until", Timestamp.from(now.plus(CLAIM)))
			.param("now", Timestamp.from(now))
			.param("most", most)
			.query(VideoClaim.class)
			.list();
	}

	void renew(VideoClaim claim, Transfer transfer) {
		this.jdbc.sql("""
				update sandbox.container set fetch_at = ?, bytes_transferred = greatest(bytes_transferred, ?),
					source_file_size = coalesce(?, source_file_size)
				where id = ? and fetch_tries = ? and fetch_at is not null""")
			.param(Timestamp.from(this.machine.instant().plus(CLAIM)))
			.param(transfer.bytes())
			.param(transfer.total().isPresent() ? transfer.total().getAsLong() : null)
			.param(claim.id())
			.param(claim.fetchTries())
			.update();
	}

	/**
	 * It is here, and processed at the time given.
	 */
	void finish(VideoClaim claim, String fileKey, long size, Instant readyAt) {
		this.jdbc.sql("""
				update sandbox.container set fetch_at = null, file_key = ?, bytes_transferred = ?,
					source_file_size = ?, ready_at = ? where id = ? and fetch_tries = ? and fetch_at is not null""")
			.params(fileKey, size, size, Timestamp.from(readyAt), claim.id(), claim.fetchTries())
			.update();
	}

	/**
	 * It is of no use; the container says so from now on.
	 */
	void fail(VideoClaim claim, int subcode) {
		this.jdbc.sql("""
				update sandbox.container set fetch_at = null, error_subcode = ?, ready_at = least(ready_at, ?)
				where id = ? and fetch_tries = ? and fetch_at is not null""")
			.params(subcode, Timestamp.from(this.clock.now()), claim.id(), claim.fetchTries())
			.update();
	}

}
