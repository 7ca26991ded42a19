package com.brandautomator.sandbox.control;

import com.brandautomator.sandbox.login.TokenState;
import com.brandautomator.sandbox.world.SandboxPart;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes the tokens of everybody who sees an account. Losing a role concerns the Page
 * alone: its tokens die, user tokens only see it no more.
 */
@SandboxPart
class TokenFates {

	private final JdbcClient jdbc;

	TokenFates(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Changes them and tells how many tokens or, for a lost role, Pages it were.
	 * @param accountId null for all
	 */
	@Transactional
	int decree(TokenState state, @Nullable String accountId) {
		if (state == TokenState.ROLE_LOST) {
			return roleLost(true, accountId);
		}
		if (state == TokenState.OK) {
			roleLost(false, accountId);
		}
		return this.jdbc.sql("""
				update sandbox.token set state = :state where cast(:account as text) is null or person_id in (
					select p.id from sandbox.person p join sandbox.page g
						on g.persona = p.persona and (g.label is null or g.label = p.label)
					where g.account_id = :account)""")
			.param("state", state.name())
			.param("account", accountId)
			.update();
	}

	private int roleLost(boolean lost, @Nullable String accountId) {
		return this.jdbc
			.sql("""
					update sandbox.page set role_lost = :lost where cast(:account as text) is null or account_id = :account""")
			.param("lost", lost)
			.param("account", accountId)
			.update();
	}

}
