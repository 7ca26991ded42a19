package com.brandautomator.connect;

import com.brandautomator.graph.model.GraphException;
import com.brandautomator.web.ProblemCode;
import com.brandautomator.web.ProblemException;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;

/**
 * A sign-in that ended without a connection. Its code is the word that the page reads
 * from the redirect.
 */
final class CallbackException extends ProblemException {

	private CallbackException(HttpStatus status, ProblemCode code, String detail) {
		this(status, code, detail, null);
	}

	private CallbackException(HttpStatus status, ProblemCode code, String detail, @Nullable Throwable cause) {
		super(status, code, detail, cause);
	}

	static CallbackException refused() {
		return new CallbackException(HttpStatus.FORBIDDEN, ProblemCode.INSTAGRAM_AUTH_FAILED,
				"Instagram was not connected, because the request was declined at Facebook.");
	}

	static CallbackException withoutParameters() {
		return new CallbackException(HttpStatus.BAD_REQUEST, ProblemCode.MISSING_PARAMS,
				"The answer from Facebook is incomplete: code and state are both needed. Please connect again.");
	}

	static CallbackException withUnknownState() {
		return new CallbackException(HttpStatus.BAD_REQUEST, ProblemCode.INVALID_STATE,
				"This sign-in was not started by you here, or was used already. Please connect again.");
	}

	static CallbackException tooLate() {
		return new CallbackException(HttpStatus.BAD_REQUEST, ProblemCode.STATE_EXPIRED,
				"The sign-in took too long. Please connect again.");
	}

	static CallbackException failed(GraphException cause) {
		CallbackException failed = new CallbackException(HttpStatus.BAD_GATEWAY, ProblemCode.INSTAGRAM_CALLBACK_FAILED,
				"Facebook could not complete the sign-in: " + cause.sentence() + " Please connect again.", cause);
		Object graph = (cause.getBody().getProperties() != null) ? cause.getBody().getProperties().get("graph") : null;
		if (graph != null) {
			failed.with("graph", graph);
		}
		return failed;
	}

}
