package com.brandautomator.comment;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

import com.brandautomator.account.problems.NotConnectedException;
import com.brandautomator.account.problems.ReconnectRequiredException;
import com.brandautomator.graph.model.GraphException;
import com.brandautomator.graph.model.Kind;
import com.brandautomator.instagram.InstagramAccount;
import com.brandautomator.instagram.InstagramService;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Sends what was entered, at most once: before a call is repeated whose answer was lost,
 * what it may have written is looked for. A private reply can be looked for nowhere, but
 * Meta itself takes only one for each comment; an answer to a mention can neither.
 */
@Component
class SendingMachine {

	private static final Logger logger = LoggerFactory.getLogger(SendingMachine.class);

	private static final int REPLIED_ALREADY = 10900;

	// Who reconnects within a day gets it sent still.
	private static final Duration GIVEN_UP = Duration.ofDays(1);

	private final InstagramService instagram;

	private final Sendings sendings;

	private final CommentSearch search;

	private final SendingProperties properties;

	private final Clock clock;

	SendingMachine(InstagramService instagram, Sendings sendings, CommentSearch search, SendingProperties properties,
			Clock clock) {
		this.instagram = instagram;
		this.sendings = sendings;
		this.search = search;
		this.properties = properties;
		this.clock = clock;
	}

	/**
	 * Sends what was entered just now.
	 * @return how far it is; it goes on by itself while it is open
	 * @throws GraphException when Meta refused it, so that it is not there
	 */
	Sending send(Sending sending, InstagramAccount account) {
		try {
			return call(sending, account);
		}
		catch (GraphException.OutcomeUnknown ex) {
			return afterLostAnswer(sending, account);
		}
		catch (GraphException ex) {
			this.sendings.failed(sending, code(ex), ex.sentence());
			throw ex;
		}
	}

	/**
	 * Looks for what somebody else sent, or began to.
	 */
	Sending look(Sending sending, InstagramAccount account) {
		if (!sending.isOpen() || sending.kind() == SendingKind.PRIVATE_REPLY) {
			return sending;
		}
		if (sending.kind() == SendingKind.MENTION) {
			return untold(sending);
		}
		CommentSearch.Found found = this.search.search(sending, account);
		if (found.id() != null) {
			return this.sendings.sent(sending, found.id());
		}
		return found.whole() ? sending : untold(sending);
	}

	/**
	 * Takes the next step of what nobody waits for any more.
	 * @return when the one after it may follow; null when it is over
	 */
	@Nullable Duration advance(UUID id) {
		Sending sending = this.sendings.find(id).filter(Sending::isOpen).orElse(null);
		if (sending == null) {
			return null;
		}
		Duration early = Duration.between(this.clock.instant(), sending.calledAt().plus(this.properties.grace()));
		return (early.compareTo(Duration.ZERO) > 0) ? early : advance(sending);
	}

	private @Nullable Duration advance(Sending sending) {
		try {
			return step(sending, this.instagram.account(sending.caller(), sending.account().instagramUserId()));
		}
		catch (GraphException.RateLimited ex) {
			return orGiveUp(sending, ex.retryAfter());
		}
		catch (GraphException.Transient | GraphException.TimedOut | GraphException.OutcomeUnknown
				| GraphException.TokenRefused | NotConnectedException | ReconnectRequiredException ex) {
			return orGiveUp(sending, this.properties.retry());
		}
		catch (GraphException.ObjectMissing ex) {
			settleRefused(sending, ex);
			return null;
		}
		catch (GraphException ex) {
			logger.info("Sending {} cannot be looked for: {}", sending.id(), ex.getMessage());
			untold(sending);
			return null;
		}
	}

	private @Nullable Duration step(Sending sending, InstagramAccount account) {
		if (!look(sending, account).isOpen()) {
			return null;
		}
		if (sending.calls() >= this.properties.tries()) {
			untold(sending);
			return null;
		}
		Sending again = this.sendings.again(sending).orElse(null);
		if (again == null) {
			return Duration.ZERO;
		}
		logger.info("Sending {} is not to be found and sent again", sending.id());
		try {
			return call(again, account).isOpen() ? this.properties.grace() : null;
		}
		catch (GraphException ex) {
			if (isPassing(ex)) {
				throw ex;
			}
			settleRefused(again, ex);
			return null;
		}
	}

	private static boolean isPassing(GraphException ex) {
		return switch (ex.kind()) {
			case RATE_LIMITED, TRANSIENT, TIMED_OUT, OUTCOME_UNKNOWN, TOKEN_REFUSED -> true;
			default -> false;
		};
	}

	private Sending call(Sending sending, InstagramAccount account) {
		return this.sendings.sent(sending, sending.kind().send(account.comments(), sending));
	}

	private Sending afterLostAnswer(Sending sending, InstagramAccount account) {
		Sending looked = sending;
		try {
			looked = look(sending, account);
		}
		catch (GraphException ex) {
			logger.info("Sending {} cannot be looked for yet: {}", sending.id(), ex.getMessage());
		}
		if (looked.isOpen()) {
			this.sendings.leave(sending, this.properties.grace());
		}
		return looked;
	}

	// That a comment has its message was what the lost call had done.
	private void settleRefused(Sending sending, GraphException ex) {
		if (sending.calls() > 1 && Integer.valueOf(REPLIED_ALREADY).equals(ex.error().code())) {
			this.sendings.sent(sending, null);
		}
		else {
			this.sendings.failed(sending, code(ex), ex.sentence());
		}
	}

	private @Nullable Duration orGiveUp(Sending sending, Duration wait) {
		if (sending.createdAt().plus(GIVEN_UP).isBefore(this.clock.instant())) {
			untold(sending);
			return null;
		}
		return wait;
	}

	private Sending untold(Sending sending) {
		return this.sendings.unconfirmed(sending, "outcome_unknown", Kind.OUTCOME_UNKNOWN.sentence());
	}

	private static String code(GraphException ex) {
		return String.valueOf(ex.getBody().getProperties().get("code"));
	}

}
