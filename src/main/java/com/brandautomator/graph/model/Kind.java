package com.brandautomator.graph.model;

import java.time.Duration;

import org.springframework.http.HttpStatus;

/**
 * The kinds of failure towards Meta: our status, our word and whether the same may work
 * later.
 */
public enum Kind {

	/** Sign in again. */
	TOKEN_REFUSED(HttpStatus.CONFLICT, "reconnect_required", false,
			"Instagram no longer accepts this connection. Please reconnect your account."),
	/** Grant more. */
	PERMISSION_MISSING(HttpStatus.FORBIDDEN, "permission_missing", false,
			"A permission is missing for this. Please reconnect your account and allow all that is asked for."),
	/** Wait. */
	RATE_LIMITED(HttpStatus.TOO_MANY_REQUESTS, "rate_limited", true,
			"Instagram allows no more calls right now. Please try again later."),
	/** Wait for the window. */
	QUOTA_REACHED(HttpStatus.TOO_MANY_REQUESTS, "quota_reached", true,
			"This account has published as much as Instagram allows in 24 hours. Please wait until there is room again."),
	/** Change the medium. */
	MEDIA_REJECTED(HttpStatus.UNPROCESSABLE_CONTENT, "media_rejected", false,
			"Instagram does not accept this medium. Please choose another."),
	/** Poll. */
	NOT_READY(HttpStatus.CONFLICT, "media_not_ready", true,
			"Instagram is still processing the medium. Please wait a little."),
	/** Make a new container. */
	CONTAINER_GONE(HttpStatus.CONFLICT, "container_gone", true,
			"Instagram no longer has the upload. Please post it again."),
	/** Open the app. */
	ACCOUNT_RESTRICTED(HttpStatus.FORBIDDEN, "account_restricted", false,
			"Instagram restricts this account at the moment. Please open the Instagram app and follow what it asks."),
	/** Look elsewhere. */
	OBJECT_MISSING(HttpStatus.NOT_FOUND, "not_found", false,
			"Instagram has no such object, or this account may not see it. Please check whether it was deleted."),
	/** Change the request. */
	REFUSED(HttpStatus.BAD_GATEWAY, "meta_refused", false,
			"Instagram refused the request. Please change it, or tell whoever runs the service."),
	/** Try again later. */
	TRANSIENT(HttpStatus.BAD_GATEWAY, "meta_failed", true, "Instagram could not answer. Please try again."),
	/** Try again later. */
	TIMED_OUT(HttpStatus.GATEWAY_TIMEOUT, "meta_timeout", true, "Instagram took too long to answer. Please try again."),
	/** Look before doing it again. */
	OUTCOME_UNKNOWN(HttpStatus.BAD_GATEWAY, "outcome_unknown", false,
			"Instagram's answer was lost, so it may or may not have happened. Please look before you do it again.");

	private static final Duration UNSTATED_WAIT = Duration.ofMinutes(1);

	private final HttpStatus status;

	private final String code;

	private final boolean retryable;

	private final String sentence;

	Kind(HttpStatus status, String code, boolean retryable, String sentence) {
		this.status = status;
		this.code = code;
		this.retryable = retryable;
		this.sentence = sentence;
	}

	/**
	 * The exception of this kind, with the kind's general sentence.
	 */
	public GraphException exception(GraphError error) {
		return exception(error, this.sentence, UNSTATED_WAIT);
	}

	/**
	 * The exception of this kind.
	 * @param sentence for a person
	 * @param retryAfter how long to stay away; used by {@link #RATE_LIMITED} only
	 */
	public GraphException exception(GraphError error, String sentence, Duration retryAfter) {
		return switch (this) {
			case TOKEN_REFUSED -> new GraphException.TokenRefused(error, sentence);
			case PERMISSION_MISSING -> new GraphException.PermissionMissing(error, sentence);
			case RATE_LIMITED -> new GraphException.RateLimited(error, sentence, retryAfter);
			case QUOTA_REACHED -> new GraphException.QuotaReached(error, sentence);
			case MEDIA_REJECTED -> new GraphException.MediaRejected(error, sentence);
			case NOT_READY -> new GraphException.NotReady(error, sentence);
			case CONTAINER_GONE -> new GraphException.ContainerGone(error, sentence);
			case ACCOUNT_RESTRICTED -> new GraphException.AccountRestricted(error, sentence);
			case OBJECT_MISSING -> new GraphException.ObjectMissing(error, sentence);
			case REFUSED -> new GraphException.Refused(error, sentence);
			case TRANSIENT -> new GraphException.Transient(error, sentence);
			case TIMED_OUT -> new GraphException.TimedOut(error, sentence);
			case OUTCOME_UNKNOWN -> new GraphException.OutcomeUnknown(error, sentence);
		};
	}

	HttpStatus status() {
		return this.status;
	}

	String code() {
		return this.code;
	}

	boolean retryable() {
		return this.retryable;
	}

	/**
	 * The general sentence for a person.
	 */
	public String sentence() {
		return this.sentence;
	}

}
