package com.brandautomator.comment.rule;

import java.util.List;

import com.brandautomator.instagram.InstagramAccount;
import com.brandautomator.instagram.InstagramService;
import com.brandautomator.security.CallerId;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Says what a rule would have done to the newest comments, and does nothing.
 */
@Component
class Preview {

	private final InstagramService instagram;

	private final PastComments past;

	private final RuleChecks checks;

	private final Judge judge;

	Preview(InstagramService instagram, PastComments past, RuleChecks checks, Judge judge) {
		this.instagram = instagram;
		this.past = past;
		this.checks = checks;
		this.judge = judge;
	}

	Seen of(CallerId caller, Conditions conditions) {
		this.checks.check(conditions);
		InstagramAccount account = this.instagram.account(caller);
		PastComments.Found found = this.past.newest(account);
		List<Hit> hits = found.comments()
			.stream()
			.flatMap((past) -> this.judge.find(conditions, past.comment().toBeJudged())
				.map((match) -> new Hit(past, match))
				.stream())
			.toList();
		return new Seen(found.comments().size(), hits, found.problem(), account.testMode());
	}

	/**
	 * What was looked at.
	 *
	 * @param comments how many
	 * @param problem why Meta's list is not among them
	 */
	record Seen(int comments, List<Hit> hits, @Nullable String problem, boolean testMode) {
	}

	/**
	 * A comment that matches.
	 */
	record Hit(PastComment past, Match match) {
	}

}
