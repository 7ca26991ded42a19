package com.brandautomator.insight;

import java.time.Instant;

import com.brandautomator.web.ProblemCode;
import com.brandautomator.web.ProblemException;

import org.springframework.http.HttpStatus;

/**
 * The account has searched as many different hashtags as Meta allows; says when the next
 * may be (429).
 */
class HashtagBudgetUsed extends ProblemException {

	HashtagBudgetUsed(HashtagBudgetState budget, Instant now) {
		super(HttpStatus.TOO_MANY_REQUESTS, ProblemCode.HASHTAG_BUDGET_USED,
				"This account has searched %d different hashtags in %d days, as many as Instagram allows. "
					.formatted(budget.used(), budget.windowDays())
						+ "Those can be searched again; please wait before you search another.");
		with("budget", budget);
		// A second more than the last fraction of one: Meta's window must have moved,
		// too.
		retryAfter(budget.untilFree(now).plusSeconds(1));
	}

}
