package com.brandautomator.comment;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import com.brandautomator.account.AccountKey;
import com.brandautomator.graph.model.GraphException;
import com.brandautomator.instagram.InstagramAccount;
import com.brandautomator.instagram.InstagramService;
import com.brandautomator.instagram.NotConfiguredException;
import com.brandautomator.webhook.intake.CommentIntake;
import com.brandautomator.webhook.intake.PolledComment;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Takes a backfill one step further: first the list of media, then one medium at a time.
 * What it has read is joined before it is crossed off, so that a crash reads it again and
 * loses nothing.
 */
@Component
class BackfillMachine {

	private static final Logger logger = LoggerFactory.getLogger(BackfillMachine.class);

	// The token that was refused is marked dead; whoever else is connected comes next.
	private static final Duration NEXT_TOKEN = Duration.ofSeconds(1);

	private final InstagramService instagram;

	private final Backfills backfills;

	private final CommentIntake intake;

	private final CommentProperties properties;

	BackfillMachine(InstagramService instagram, Backfills backfills, CommentIntake intake,
			CommentProperties properties) {
		this.instagram = instagram;
		this.backfills = backfills;
		this.intake = intake;
		this.properties = properties;
	}

	/**
	 * Takes the next step.
	 * @return when the one after it may follow; null when it is over
	 */
	@Nullable Duration advance(AccountKey account) {
		Optional<Backfill> backfill = this.backfills.find(account).filter((it) -> !it.isOver());
		if (backfill.isEmpty()) {
			return null;
		}
		try {
			Optional<InstagramAccount> handle = this.instagram.account(account).map(InstagramAccount::inBackground);
			if (handle.isEmpty()) {
				return failed(account, "Nobody's connection to this account works. Please reconnect it.");
			}
			return step(account, backfill.get(), new CommentReading(handle.get()));
		}
		catch (NotConfiguredException ex) {
			return failed(account, ex.sentence());
		}
		catch (GraphException.RateLimited ex) {
			return ex.retryAfter();
		}
		catch (GraphException.TokenRefused ex) {
			return NEXT_TOKEN;
		}
		catch (GraphException.Transient | GraphException.TimedOut | GraphException.OutcomeUnknown ex) {
			return delayed(account, backfill.get(), ex);
		}
		catch (GraphException ex) {
			return failed(account, ex.sentence());
		}
	}

	private @Nullable Duration step(AccountKey account, Backfill backfill, CommentReading reading) {
		if (backfill.status() == BackfillStatus.WAITING) {
			this.backfills.begun(account, reading.media(this.properties.media()));
			return Duration.ZERO;
		}
		if (backfill.pending().isEmpty()) {
			this.backfills.done(account);
			logger.info("The comments of account {} are read: {} below {} media since {}", account.text(),
					backfill.commentsRead(), backfill.mediaRead(), backfill.since());
			return null;
		}
		String medium = backfill.pending().get(0);
		List<PolledComment> comments = comments(medium, backfill, reading);
		this.intake.join(account, comments);
		this.backfills.read(account, medium, comments.size());
		return Duration.ZERO;
	}

	// A medium that was deleted meanwhile, or that Meta shows no comments of, must not
	// hold up the others.
	private List<PolledComment> comments(String medium, Backfill backfill, CommentReading reading) {
		try {
			return reading.comments(medium, backfill.since(), this.properties.comments());
		}
		catch (GraphException.ObjectMissing | GraphException.Refused ex) {
			logger.info("The comments of medium {} cannot be read: {}", medium, ex.getMessage());
			return List.of();
		}
	}

	private @Nullable Duration delayed(AccountKey account, Backfill backfill, GraphException cause) {
		if (backfill.failures() + 1 >= this.properties.tries()) {
			return failed(account, cause.sentence());
		}
		this.backfills.delayed(account, cause.sentence());
		return this.properties.retry();
	}

	private @Nullable Duration failed(AccountKey account, String problem) {
		logger.warn("The comments of account {} are not read: {}", account.text(), problem);
		this.backfills.failed(account, problem);
		return null;
	}

}
