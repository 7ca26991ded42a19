package com.brandautomator.sandbox.protocol;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

import com.brandautomator.sandbox.world.SandboxClock;
import com.brandautomator.sandbox.world.SandboxPart;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes down every call as Meta saw it; parameters and tokens are never written.
 */
@SandboxPart
public class Ledger {

	private final JdbcClient jdbc;

	private final SandboxClock clock;

	Ledger(JdbcClient jdbc, SandboxClock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	void enter(GraphCall call) {
		GraphError error = call.error();
		this.jdbc.sql("""
				insert into sandbox.call (at, method, path, account_id, container_id, outcome, code, subcode)
				values (?, ?, ?, ?, ?, ?, ?, ?)""")
			.param(Timestamp.from(this.clock.now()))
			.param(call.method())
			.param(call.address())
			.param(call.accountId())
			.param(call.containerId())
			.param(call.outcome())
			.param((error != null) ? error.code() : null)
			.param((error != null) ? error.subcode() : null)
			.update();
	}

	public List<Entry> since(Instant since) {
		return this.jdbc.sql("""
				select at, method, path, account_id, container_id, outcome, code, subcode
				from sandbox.call where at >= ? order by seq""").param(Timestamp.from(since)).query(Entry.class).list();
	}

	/**
	 * One call.
	 *
	 * @param outcome {@code ok}, {@code error}, or the fault that hid the answer
	 * @param code Meta's error code
	 */
	public record Entry(Instant at, String method, String path, @Nullable String accountId,
			@Nullable String containerId, String outcome, @Nullable Integer code, @Nullable Integer subcode) {
	}

}
