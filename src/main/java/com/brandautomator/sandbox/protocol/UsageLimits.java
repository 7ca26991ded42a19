package com.brandautomator.sandbox.protocol;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import com.brandautomator.sandbox.world.SandboxClock;
import com.brandautomator.sandbox.world.SandboxPart;
import com.brandautomator.sandbox.world.SandboxProperties;
import com.brandautomator.sandbox.world.Setting;
import com.brandautomator.sandbox.world.Settings;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Counts calls and throttles at 100 %: calls for an Instagram account by the business use
 * case limit, all others by the platform limit (graph-api.md, section 10.4). Throttled
 * calls count, too.
 */
@SandboxPart
class UsageLimits {

	private final Usage usage;

	private final Nodes nodes;

	private final Settings settings;

	private final SandboxClock clock;

	UsageLimits(Usage usage, Nodes nodes, Settings settings, SandboxClock clock) {
		this.usage = usage;
		this.nodes = nodes;
		this.settings = settings;
		this.clock = clock;
	}

	void count(GraphCall call, HttpServletResponse response) {
		this.nodes.find(call.subject()).ifPresent((node) -> {
			call.concernsAccount(node.accountId());
			if (node.kind() == NodeKind.CONTAINER) {
				call.concernsContainer(node.id());
			}
		});
		String account = call.accountId();
		if (account == null) {
			countForApp(response);
		}
		else {
			countForAccount(account, response);
		}
	}

	private void countForApp(HttpServletResponse response) {
		Instant now = this.clock.now();
		int percent = percent(this.usage.count(SandboxProperties.APP_ID, now, 1), Setting.APP_CALLS_PER_HOUR);
		UsageHeaders.app(response, percent);
		if (percent >= 100) {
			throw new GraphError(4, "(#4) Application request limit reached");
		}
	}

	private void countForAccount(String account, HttpServletResponse response) {
		Instant now = this.clock.now();
		int percent = percent(this.usage.count(account, now, 24), Setting.ACCOUNT_CALLS_PER_DAY);
		long regain = (percent < 100) ? 0 : 60 - now.truncatedTo(ChronoUnit.HOURS).until(now, ChronoUnit.MINUTES);
		UsageHeaders.account(response, account, percent, regain);
		if (percent >= 100) {
			throw new GraphError(80002, "(#80002) There have been too many calls to this Instagram account. "
					+ "Wait a bit and try again. For more info, please refer to https://developers.facebook.com/docs/graph-api/overview/rate-limiting.")
				.subcode(2446079);
		}
	}

	private int percent(long calls, Setting limit) {
		long allowed = Math.max(1, this.settings.number(limit));
		return (calls > allowed) ? (int) Math.max(100, calls * 100 / allowed)
				: (int) Math.min(99, calls * 100 / allowed);
	}

}
