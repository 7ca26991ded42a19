package com.brandautomator.sandbox.pages;

import com.brandautomator.sandbox.protocol.GraphNode;
import com.brandautomator.sandbox.world.SandboxPart;
import com.brandautomator.sandbox.world.SandboxProperties;

/**
 * Shows an Instagram account (graph-api.md, section 2.3).
 */
@SandboxPart
class AccountNodes {

	private final Accounts accounts;

	private final SandboxProperties properties;

	AccountNodes(Accounts accounts, SandboxProperties properties) {
		this.accounts = accounts;
		this.properties = properties;
	}

	GraphNode show(Account account) {
		return new GraphNode("IGUser", "id").with("id", account.id())
			.with("username", account.username())
			.with("name", account.name())
			.with("biography", account.biography())
			.with("website", account.website())
			.with("profile_picture_url", this.properties.link("/cdn/profile/" + account.id() + ".jpg"))
			.with("has_profile_pic", true)
			.with("is_published", true)
			.with("followers_count", account.followersCount())
			.with("follows_count", account.followsCount())
			.with("media_count", this.accounts.mediaCount(account.id()));
	}

}
