package com.brandautomator.graph.model;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * A call to Meta that did not do what it was asked. Each kind asks for its own next step;
 * {@link GraphErrors} says which code and subcode is which kind.
 */
public abstract sealed class GraphException extends ErrorResponseException {

	private final GraphError error;

	private final Kind kind;

	private GraphException(Kind kind, GraphError error, String sentence) {
		super(kind.status(), ProblemDetail.forStatusAndDetail(kind.status(), sentence), null);
		this.kind = kind;
		this.error = error;
		getBody().setProperty("code", kind.code());
		getBody().setProperty("retryable", kind.retryable());
		if (error.code() != null || error.subcode() != null) {
			getBody().setProperty("graph", members(error));
		}
	}

	private static Map<String, @Nullable Object> members(GraphError error) {
		Map<String, @Nullable Object> members = new LinkedHashMap<>();
		members.put("code", error.code());
		members.put("subcode", error.subcode());
		members.put("fbtrace_id", error.fbtraceId());
		return members;
	}

	/**
	 * What Meta said.
	 */
	public GraphError error() {
		return this.error;
	}

	/**
	 * What it means for us.
	 */
	public Kind kind() {
		return this.kind;
	}

	/**
	 * The sentence for a person.
	 */
	public String sentence() {
		String detail = getBody().getDetail();
		return (detail != null) ? detail : this.kind.sentence();
	}

	@Override
	public String getMessage() {
		return sentence() + " (Meta: " + this.error + ")";
	}

	/** The token is refused: 190 or 102 (graph-api 1.5). */
	public static final class TokenRefused extends GraphException {

		TokenRefused(GraphError error, String sentence) {
			super(Kind.TOKEN_REFUSED, error, sentence);
			getBody().setProperty("needs_reconnect", true);
			getBody().setProperty("platform", "instagram");
		}

	}

	/** The person has not granted what this needs. */
	public static final class PermissionMissing extends GraphException {

		PermissionMissing(GraphError error, String sentence) {
			super(Kind.PERMISSION_MISSING, error, sentence);
		}

	}

	/** Too many calls; {@link #retryAfter()} says how long to stay away. */
	public static final class RateLimited extends GraphException {

		private final Duration retryAfter;

		/**
		 * @param error what Meta said, or {@link GraphError#NONE} when we held the call
		 * back ourselves
		 * @param sentence for a person
		 * @param retryAfter how long to wait
		 */
		public RateLimited(GraphError error, String sentence, Duration retryAfter) {
			super(Kind.RATE_LIMITED, error, sentence);
			this.retryAfter = retryAfter;
			getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, retryAfter.toSeconds())));
		}

		/**
		 * How long to wait.
		 */
		public Duration retryAfter() {
			return this.retryAfter;
		}

	}

	/** The account has published what it may in 24 hours. */
	public static final class QuotaReached extends GraphException {

		QuotaReached(GraphError error, String sentence) {
			super(Kind.QUOTA_REACHED, error, sentence);
			// The window rolls (graph-api 3.7): when the next place frees is not said.
			getHeaders().set(HttpHeaders.RETRY_AFTER, "3600");
		}

	}

	/** The medium or its caption breaks a rule; the same again will fail again. */
	public static final class MediaRejected extends GraphException {

		MediaRejected(GraphError error, String sentence) {
			super(Kind.MEDIA_REJECTED, error, sentence);
		}

	}

	/** The container is still being processed. */
	public static final class NotReady extends GraphException {

		NotReady(GraphError error, String sentence) {
			super(Kind.NOT_READY, error, sentence);
		}

	}

	/** The container is gone or spoilt; a new one may do. */
	public static final class ContainerGone extends GraphException {

		ContainerGone(GraphError error, String sentence) {
			super(Kind.CONTAINER_GONE, error, sentence);
		}

	}

	/** Instagram holds the account back; a person must act in the app, or wait. */
	public static final class AccountRestricted extends GraphException {

		/** "Action blocked": stop for hours (graph-api 10.2). */
		private static final Duration SOME_HOURS = Duration.ofHours(4);

		/** "Blocked for policy": no end is said, it takes days (graph-api 10.3). */
		private static final Duration A_DAY = Duration.ofDays(1);

		AccountRestricted(GraphError error, String sentence) {
			super(Kind.ACCOUNT_RESTRICTED, error, sentence);
		}

		/**
		 * How long it is wise to leave the account alone; empty when waiting does not
		 * help until the person has done what Instagram asks.
		 */
		public Optional<Duration> holdFor() {
			if (error().hasSubcode(2207051)) {
				return Optional.of(SOME_HOURS);
			}
			return Optional.of(A_DAY).filter((day) -> Integer.valueOf(368).equals(error().code()));
		}

	}

	/** There is no such object, or the token does not see it (100/33). */
	public static final class ObjectMissing extends GraphException {

		ObjectMissing(GraphError error, String sentence) {
			super(Kind.OBJECT_MISSING, error, sentence);
		}

	}

	/** Meta refused for a reason of its own, and will again. */
	public static final class Refused extends GraphException {

		Refused(GraphError error, String sentence) {
			super(Kind.REFUSED, error, sentence);
		}

	}

	/** Meta failed or was not reached; nothing was done, the same call may work later. */
	public static final class Transient extends GraphException {

		Transient(GraphError error, String sentence) {
			super(Kind.TRANSIENT, error, sentence);
		}

	}

	/** Meta took too long with a read. */
	public static final class TimedOut extends GraphException {

		TimedOut(GraphError error, String sentence) {
			super(Kind.TIMED_OUT, error, sentence);
		}

	}

	/**
	 * A write was sent and its answer is lost or worthless: it may have happened. Never
	 * repeat it blindly.
	 */
	public static final class OutcomeUnknown extends GraphException {

		OutcomeUnknown(GraphError error, String sentence) {
			super(Kind.OUTCOME_UNKNOWN, error, sentence);
		}

	}

}
