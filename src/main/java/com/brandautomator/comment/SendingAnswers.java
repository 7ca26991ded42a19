package com.brandautomator.comment;

import java.net.URI;
import java.time.Instant;
import java.util.Objects;

import com.brandautomator.account.GraphBase;
import com.brandautomator.graph.model.GraphError;
import com.brandautomator.graph.model.Kind;
import com.brandautomator.web.ProblemCode;
import com.brandautomator.web.ProblemException;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * How a sending is answered: it is there, still looked for, or not there with the reason.
 */
final class SendingAnswers {

	private static final String SENT = "/api/v1/automation/instagram/comments/sent/";

	private SendingAnswers() {
	}

	static ResponseEntity<Object> of(Sending sending) {
		return switch (sending.status()) {
			case SENT -> ResponseEntity.ok(answer(sending, sentence(sending.kind())));
			case SENDING -> ResponseEntity.accepted()
				.location(URI.create(url(sending)))
				.body(answer(sending,
						"Instagram has not confirmed it yet. It is looked for, and sent again only if it is not there."));
			case UNCONFIRMED -> throw Kind.OUTCOME_UNKNOWN.exception(GraphError.NONE);
			case FAILED -> throw new ProblemException(HttpStatus.BAD_GATEWAY, ProblemCode.META_REFUSED,
					Objects.requireNonNullElse(sending.problem(), Kind.REFUSED.sentence()));
		};
	}

	private static SendingAnswer answer(Sending sending, String message) {
		return new SendingAnswer(sending.resultId(), message, sending.message(), sending.mediaId(), sending.commentId(),
				sending.id().toString(), sending.status().word(), url(sending),
				sending.account().graphBase() == GraphBase.SANDBOX);
	}

	static SendingView view(Sending sending) {
		return new SendingView(sending.id().toString(), sending.kind().word(), sending.status().word(),
				sending.resultId(), sending.message(), sending.mediaId(), sending.commentId(), sending.code(),
				sending.problem(), sending.createdAt(), sending.account().graphBase() == GraphBase.SANDBOX);
	}

	private static String sentence(SendingKind kind) {
		return switch (kind) {
			case COMMENT -> "The comment is there.";
			case REPLY -> "The reply is there.";
			case PRIVATE_REPLY -> "The private reply is sent.";
			case MENTION -> "The answer is there.";
		};
	}

	private static String url(Sending sending) {
		return SENT + sending.id() + "/";
	}

	/**
	 * What was sent.
	 *
	 * @param id Meta's, of the comment or of the message; null while it is not known
	 * @param message a sentence for a person
	 * @param text what was written
	 */
	record SendingAnswer(@Nullable String id, String message, String text, @Nullable String mediaId,
			@Nullable String commentId, String sendingId, String status, String statusUrl, boolean testMode) {
	}

	/**
	 * How far something is that was sent.
	 *
	 * @param id our own
	 * @param resultId Meta's; null while it is not known
	 */
	record SendingView(String id, String kind, String status, @Nullable String resultId, String text,
			@Nullable String mediaId, @Nullable String commentId, @Nullable String code, @Nullable String error,
			Instant createdAt, boolean testMode) {
	}

}
