package com.brandautomator.comment;

import java.time.Duration;
import java.time.Instant;

import com.brandautomator.instagram.InstagramAccount;
import com.brandautomator.instagram.InstagramService;
import com.brandautomator.security.CallerId;
import com.brandautomator.web.ProblemCode;
import com.brandautomator.web.ProblemException;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Has the recent comments of the selected account read, and says how far that is.
 */
@RestController
@RequestMapping(path = "/api/v1/automation/instagram/webhooks/backfill", produces = MediaType.APPLICATION_JSON_VALUE)
class BackfillController {

	private final InstagramService instagram;

	private final Backfills backfills;

	private final Gaps gaps;

	private final CommentProperties properties;

	BackfillController(InstagramService instagram, Backfills backfills, Gaps gaps, CommentProperties properties) {
		this.instagram = instagram;
		this.backfills = backfills;
		this.gaps = gaps;
		this.properties = properties;
	}

	@PostMapping("/")
	@ResponseStatus(HttpStatus.ACCEPTED)
	BackfillAnswer begin(CallerId caller) {
		InstagramAccount account = this.instagram.account(caller);
		return answer(account,
				this.backfills.request(account.key(), BackfillReason.REQUESTED, this.gaps.earliest(), Duration.ZERO));
	}

	@GetMapping("/")
	BackfillAnswer read(CallerId caller) {
		InstagramAccount account = this.instagram.account(caller);
		return answer(account,
				this.backfills.find(account.key())
					.orElseThrow(() -> new ProblemException(HttpStatus.NOT_FOUND, ProblemCode.NOT_FOUND,
							"The comments of this account have never been read.")));
	}

	private BackfillAnswer answer(InstagramAccount account, Backfill backfill) {
		return new BackfillAnswer(account.instagramUserId(), account.username(), backfill.status().word(),
				backfill.reason(), backfill.since(), this.properties.media(), this.properties.comments(),
				backfill.mediaRead(), backfill.commentsRead(), backfill.problem(), backfill.requestedAt(),
				backfill.finishedAt(), account.testMode());
	}

	/**
	 * What is read, and how far it is.
	 *
	 * @param mediaLimit how many of the newest media are looked through
	 * @param commentsLimit how many comments of each at most
	 */
	record BackfillAnswer(String accountId, String username, String status, String reason, Instant since,
			int mediaLimit, int commentsLimit, int mediaRead, int commentsRead, @Nullable String problem,
			Instant requestedAt, @Nullable Instant finishedAt, boolean testMode) {
	}

}
