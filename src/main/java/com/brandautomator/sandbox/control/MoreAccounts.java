package com.brandautomator.sandbox.control;

import java.util.List;
import java.util.stream.IntStream;

import com.brandautomator.sandbox.world.Ids;
import com.brandautomator.sandbox.world.SandboxPart;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * Founds shops, each with a Page and a linked account.
 */
@SandboxPart
class MoreAccounts {

	private final JdbcClient jdbc;

	private final Ids ids;

	MoreAccounts(JdbcClient jdbc, Ids ids) {
		this.jdbc = jdbc;
		this.ids = ids;
	}

	@Transactional
	List<Made> make(int count, @Nullable String caller, int followers) {
		return IntStream.range(0, count).mapToObj((number) -> make(caller, followers)).toList();
	}

	private Made make(@Nullable String caller, int followers) {
		String account = this.ids.account();
		Made made = new Made(account, "demoshop" + account.substring(6).replaceFirst("^0+", ""), this.ids.page());
		this.jdbc.sql("""
				insert into sandbox.account (id, username, name, followers_count, follows_count)
				values (?, ?, ?, ?, 50)""").params(made.id(), made.username(), made.username(), followers).update();
		this.jdbc.sql("""
				insert into sandbox.page (id, persona, label, name, category, account_id)
				values (?, 'BRAND', ?, ?, 'Shop', ?)""")
			.param(made.pageId())
			.param(caller)
			.param(made.username())
			.param(made.id())
			.update();
		return made;
	}

	/**
	 * A new account.
	 */
	record Made(String id, String username, String pageId) {
	}

}
