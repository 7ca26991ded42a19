package com.brandautomator.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;

import com.brandautomator.account.GraphBase;
import com.brandautomator.account.Profile;

/**
 * Whose inbox: an Instagram account, at Meta or at the sandbox.
 */
record InboxOwner(GraphBase graphBase, String instagramUserId) {

	/**
	 * The account that a profile has selected.
	 */
	static InboxOwner of(Profile profile) {
		return new InboxOwner(profile.graphBase(), String.valueOf(profile.instagramUserId()));
	}

	static InboxOwner ofRow(ResultSet row, int number) throws SQLException {
		return new InboxOwner(GraphBase.of(row.getString("graph_base")), row.getString("instagram_user_id"));
	}

}
