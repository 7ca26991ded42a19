package com.brandautomator.sandbox.control;

import java.sql.Timestamp;
import java.util.List;
import java.util.Locale;

import com.brandautomator.sandbox.world.SandboxClock;
import com.brandautomator.sandbox.world.SandboxPart;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Counts the Page tokens of each account by how they stand.
 */
@SandboxPart
class TokenStates {

	private final JdbcClient jdbc;

	private final SandboxClock clock;

	TokenStates(JdbcClient jdbc, SandboxClock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Every account that somebody has a token for.
	 */
	List<Standing> all() {
		return this.jdbc
			.sql("""
					select a.id, a.username, case when g.role_lost then 'ROLE_LOST'
							when t.state = 'OK' and t.expires_at <= :now then 'EXPIRED' else t.state end as stands, count(*)
					from sandbox.token t join sandbox.page g on g.id = t.page_id join sandbox.account a on a.id = g.account_id
					group by 1, 2, 3 order by 2, 3""")
			.param("now", Timestamp.from(this.clock.now()))
			.query((row, number) -> new Standing(row.getString(1), row.getString(2),
					row.getString(3).toLowerCase(Locale.ROOT), row.getInt(4)))
			.list();
	}

	/**
	 * How many tokens of an account stand so.
	 */
	record Standing(String accountId, String username, String state, int tokens) {
	}

}
