package com.brandautomator.sandbox.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.brandautomator.sandbox.pages.Account;
import com.brandautomator.sandbox.protocol.GraphAnswer;
import com.brandautomator.sandbox.protocol.GraphCall;
import com.brandautomator.sandbox.protocol.GraphErrors;
import com.brandautomator.sandbox.protocol.GraphNode;
import com.brandautomator.sandbox.world.SandboxClock;
import com.brandautomator.sandbox.world.SandboxPart;
import com.brandautomator.sandbox.world.Setting;
import com.brandautomator.sandbox.world.Settings;

/**
 * How much an account published in the rolling 24 hours and how much it may
 * (graph-api.md, section 3.7).
 */
@SandboxPart
class PublishingQuota {

	private final Publisher publisher;

	private final Settings settings;

	private final SandboxClock clock;

	PublishingQuota(Publisher publisher, Settings settings, SandboxClock clock) {
		this.publisher = publisher;
		this.settings = settings;
		this.clock = clock;
	}

	GraphAnswer of(Account account, GraphCall call) {
		Instant earliest = this.clock.now().minus(Publisher.WINDOW);
		Instant since = call.parameter("since").map(UnixSeconds::read).orElse(earliest);
		if (since.isBefore(earliest)) {
			throw GraphErrors.invalidParameter("Param since must be within the last 24 hours.");
		}
		GraphNode quota = new GraphNode("ContentPublishingLimitResponse", "quota_usage")
			.with("quota_usage", this.publisher.publishedSince(account.id(), since))
			.with("config", Map.of("quota_total", this.settings.number(Setting.QUOTA_TOTAL), "quota_duration",
					Publisher.WINDOW.toSeconds()));
		return GraphAnswer.data(List.of(quota.select(call.fields())));
	}

}
