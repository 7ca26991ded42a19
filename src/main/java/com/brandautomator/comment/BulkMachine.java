package com.brandautomator.comment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import com.brandautomator.graph.model.GraphException;
import com.brandautomator.instagram.InstagramAccount;
import com.brandautomator.instagram.InstagramService;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/**
 * Works through a bulk, one comment after the other, as a guest of what Meta allows: when
 * little is left, the rest waits for its job.
 */
@Component
class BulkMachine {

	private static final Logger logger = LoggerFactory.getLogger(BulkMachine.class);

	// Replies that are looked for have jobs of their own; this is how often we ask.
	private static final Duration LOOKED_FOR = Duration.ofSeconds(5);

	// The job came while somebody else was at work.
	private static final Duration BUSY = Duration.ofSeconds(30);

	private final InstagramService instagram;

	private final Bulks bulks;

	private final BulkStep step;

	private final BulkProperties properties;

	private final Clock clock;

	BulkMachine(InstagramService instagram, Bulks bulks, BulkStep step, BulkProperties properties, Clock clock) {
		this.instagram = instagram;
		this.bulks = bulks;
		this.step = step;
		this.properties = properties;
		this.clock = clock;
	}

	/**
	 * Works on a bulk as long as a request may wait.
	 * @return how far it is; what is open goes on by itself
	 */
	Bulk work(Bulk bulk) {
		Duration wait = run(bulk);
		if (wait != null) {
			this.bulks.leave(bulk.id(), wait);
		}
		return this.bulks.find(bulk.id()).orElse(bulk);
	}

	/**
	 * Goes on with what is left of a bulk.
	 * @return when the next may follow; null when it is over
	 */
	@Nullable Duration resume(UUID id) {
		if (!this.bulks.take(id)) {
			return this.bulks.find(id).filter((it) -> !it.finished()).map((it) -> BUSY).orElse(null);
		}
		Duration wait = run(this.bulks.find(id).orElseThrow());
		if (wait != null) {
			this.bulks.pause(id, wait);
		}
		return wait;
	}

	private @Nullable Duration run(Bulk bulk) {
		Instant end = this.clock.instant().plus(this.properties.patience());
		boolean lookedFor = false;
		try {
			InstagramAccount account = this.instagram.account(bulk.caller(), bulk.account().instagramUserId())
				.inBackground();
			OwnComments own = new OwnComments(account);
			for (Bulk.Item item : bulk.open()) {
				if (this.clock.instant().isAfter(end)) {
					return Duration.ZERO;
				}
				lookedFor |= !take(bulk, item, account, own);
			}
		}
		catch (GraphException.RateLimited ex) {
			logger.info("Bulk {} goes on in {}: {}", bulk.id(), ex.retryAfter(), ex.getMessage());
			return ex.retryAfter();
		}
		catch (ErrorResponseException ex) {
			bulk.open().forEach((item) -> failed(bulk, item, ex));
		}
		if (lookedFor) {
			return LOOKED_FOR;
		}
		this.bulks.finish(bulk.id());
		return null;
	}

	private boolean take(Bulk bulk, Bulk.Item item, InstagramAccount account, OwnComments own) {
		try {
			boolean done = this.step.take(bulk, item, account, own);
			if (done) {
				this.bulks.settle(bulk, item, true, null, null);
			}
			return done;
		}
		catch (NotSentException ex) {
			this.bulks.settle(bulk, item, false, ex.code(), ex.getMessage());
		}
		catch (GraphException ex) {
			if (concernsAll(ex)) {
				throw ex;
			}
			failed(bulk, item, ex);
		}
		catch (ErrorResponseException ex) {
			failed(bulk, item, ex);
		}
		return true;
	}

	// Whatever else is tried would only be refused, too, and count.
	private static boolean concernsAll(GraphException ex) {
		return switch (ex.kind()) {
			case RATE_LIMITED, TOKEN_REFUSED, PERMISSION_MISSING, ACCOUNT_RESTRICTED -> true;
			default -> false;
		};
	}

	private void failed(Bulk bulk, Bulk.Item item, ErrorResponseException ex) {
		Object code = Objects.requireNonNull(ex.getBody().getProperties()).get("code");
		this.bulks.settle(bulk, item, false, String.valueOf(code),
				Objects.requireNonNullElse(ex.getBody().getDetail(), "It was refused."));
	}

}
