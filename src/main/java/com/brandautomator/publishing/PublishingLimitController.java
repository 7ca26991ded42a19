package com.brandautomator.publishing;

import java.time.Duration;
import java.util.concurrent.Callable;

import com.brandautomator.graph.model.PublishingLimit;
import com.brandautomator.instagram.InstagramAccount;
import com.brandautomator.instagram.InstagramService;
import com.brandautomator.security.CallerId;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Says how much the caller's selected account has published of what it may, and how much
 * is still to come.
 */
@RestController
class PublishingLimitController {

	private final InstagramService instagram;

	private final WaitingPublications waiting;

	PublishingLimitController(InstagramService instagram, WaitingPublications waiting) {
		this.instagram = instagram;
		this.waiting = waiting;
	}

	@GetMapping(path = "/api/v1/automation/instagram/publishing-limit/", produces = MediaType.APPLICATION_JSON_VALUE)
	Callable<LimitAnswer> limit(CallerId caller) {
		return () -> {
			InstagramAccount account = this.instagram.account(caller);
			PublishingLimit limit = account.getContentPublishingLimit();
			return new LimitAnswer(limit.quotaUsage(), limit.quotaTotal(), limit.quotaDuration(), this.waiting.within(
					caller, account.instagramUserId(), account.testMode(), Duration.ofSeconds(limit.quotaDuration())));
		};
	}

	/**
	 * How much may be published.
	 *
	 * @param quotaUsage posts within the window, by Meta's count
	 * @param quotaTotal posts that the window may hold
	 * @param quotaDuration length of the window in seconds
	 * @param scheduledWithinWindow posts of ours that are due within the next such window
	 */
	record LimitAnswer(int quotaUsage, int quotaTotal, int quotaDuration, long scheduledWithinWindow) {
	}

}
