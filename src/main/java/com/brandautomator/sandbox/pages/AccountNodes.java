package com.brandautomator.sandbox.pages;

import java.time.Instant;

import com.brandautomator.sandbox.protocol.GraphNode;
import com.brandautomator.sandbox.world.Flow;
import com.brandautomator.sandbox.world.SandboxClock;
import com.brandautomator.sandbox.world.SandboxPart;
import com.brandautomator.sandbox.world.SandboxProperties;

/**
 * Shows an Instagram account (graph-api.md, section 2.3).
 */
@SandboxPart
class AccountNodes {

	private final Accounts accounts;

	private final SandboxProperties properties;

	private final SandboxClock clock;

	AccountNodes(Accounts accounts, SandboxProperties properties, SandboxClock clock) {
		this.accounts = accounts;
		this.properties = properties;
		this.clock = clock;
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
			.with("followers_count", followers(account))
			.with("follows_count", account.followsCount())
			.with("media_count", this.accounts.mediaCount(account.id()));
	}

	// They come and go in the time by which the clock was moved ahead, as insights tell.
	private long followers(Account account) {
		Instant now = this.clock.now();
		Instant first = now.minus(this.clock.lead());
		int followers = account.followersCount();
		return followers + Flow.follows(account.id(), followers).between(first, now)
				- Flow.unfollows(account.id(), followers).between(first, now);
	}

}
