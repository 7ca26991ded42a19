package com.brandautomator.sandbox.pages;

import java.util.Optional;

import com.brandautomator.sandbox.login.Scopes;
import com.brandautomator.sandbox.login.Viewer;
import com.brandautomator.sandbox.protocol.GraphCall;
import com.brandautomator.sandbox.protocol.GraphErrors;
import com.brandautomator.sandbox.world.SandboxPart;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Knows the Instagram accounts and who sees which: a person with a role on the linked
 * Page who granted {@code instagram_basic}.
 */
@SandboxPart
public class Accounts {

	private final JdbcClient jdbc;

	private final Pages pages;

	Accounts(JdbcClient jdbc, Pages pages) {
		this.jdbc = jdbc;
		this.pages = pages;
	}

	/**
	 * Finds an account whoever asks.
	 * @param idOrUsername either of the two
	 */
	public Optional<Account> find(String idOrUsername) {
		return this.jdbc.sql("select * from sandbox.account where id = :it or username = :it")
			.param("it", idOrUsername)
			.query(Account.class)
			.optional();
	}

	/**
	 * The account, for somebody who may see it.
	 * @throws com.brandautomator.sandbox.protocol.GraphError 100/33 for everybody else
	 */
	public Account seen(Viewer viewer, String id, GraphCall call) {
		return find(id).filter((account) -> account.professional() && sees(viewer, id))
			.orElseThrow(() -> GraphErrors.unsupported(call, id));
	}

	/**
	 * Whether the viewer sees what belongs to this account.
	 */
	public boolean sees(Viewer viewer, String id) {
		return viewer.may(Scopes.INSTAGRAM_BASIC) && this.pages.leadTo(id, viewer);
	}

	/**
	 * The first account of whoever approved the dialog last.
	 */
	public Optional<String> ofLastApproval() {
		return this.jdbc.sql("""
				select a.id from sandbox.person p
				join sandbox.page g on g.persona = p.persona and (g.label is null or g.label = p.label)
				join sandbox.account a on a.id = g.account_id and a.professional
				order by p.created_at desc, p.id desc, g.seq limit 1""").query(String.class).optional();
	}

	int mediaCount(String id) {
		return this.jdbc.sql("""
				select count(*) from sandbox.medium
				where account_id = ? and parent_id is null and kind not like 'STORY%' and deleted_at is null""")
			.param(id)
			.query(Integer.class)
			.single();
	}

}
