package com.brandautomator.account;

import java.util.Collection;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/**
 * Which accounts anybody has connected, whoever it is.
 */
@Repository
public class ConnectedAccounts {

	private static final String AMONG = """
			select distinct account.instagram_user_id from instagram_account account
			join social_profile profile on profile.id = account.social_profile_id
			where account.instagram_user_id = any(?) and profile.graph_base = ? and profile.status <> 'disconnected'
			""";

	private static final String CALLERS = """
			select profile.user_id from instagram_account account
			join social_profile profile on profile.id = account.social_profile_id
			where account.instagram_user_id = ? and profile.graph_base = ? and profile.status <> 'disconnected'
			""";

	private final JdbcClient jdbc;

	ConnectedAccounts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Those of these accounts that somebody's tokens can see, or could before they died.
	 */
	public Set<String> among(GraphBase graphBase, Collection<String> instagramUserIds) {
		return this.jdbc.sql(AMONG)
			.params(new SqlArrayValue("text", (Object[]) instagramUserIds.toArray(String[]::new)), graphBase.word())
			.query(String.class)
			.set();
	}

	/**
	 * The callers whose tokens can see this account, or could before they died.
	 */
	public Set<String> callersOf(AccountKey account) {
		return this.jdbc.sql(CALLERS)
			.params(account.instagramUserId(), account.graphBase().word())
			.query(String.class)
			.set();
	}

}
