package com.brandautomator.comment;

import java.time.Clock;
import java.time.Instant;

import com.brandautomator.account.AccountKey;
import com.brandautomator.account.GraphBase;
import com.brandautomator.account.Profiles;
import com.brandautomator.account.events.ProfileConnected;
import com.brandautomator.connect.events.WebhookGap;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Has the comments read that may not have been delivered, within the transaction that
 * shows it, so that a crash forgets none.
 */
@Component
class Gaps {

	private final Profiles profiles;

	private final Backfills backfills;

	private final CommentProperties properties;

	private final Clock clock;

	Gaps(Profiles profiles, Backfills backfills, CommentProperties properties, Clock clock) {
		this.profiles = profiles;
		this.backfills = backfills;
		this.properties = properties;
		this.clock = clock;
	}

	@EventListener
	void on(ProfileConnected event) {
		GraphBase base = this.profiles.connected(event.caller()).graphBase();
		// in one order, so that two callers of the same accounts never wait in a circle
		event.instagramUserIds()
			.stream()
			.sorted()
			.forEach((id) -> this.backfills.request(new AccountKey(base, id), BackfillReason.CONNECTED, earliest(),
					this.properties.delay()));
	}

	@EventListener
	void on(WebhookGap gap) {
		Instant since = gap.since().isBefore(earliest()) ? earliest() : gap.since();
		this.backfills.request(gap.account(), BackfillReason.GAP, since, this.properties.delay());
	}

	/**
	 * Older comments are none that anybody waits for.
	 */
	Instant earliest() {
		return this.clock.instant().minus(this.properties.window());
	}

}
