package com.brandautomator.instagram;

import com.brandautomator.account.GraphBase;
import com.brandautomator.graph.api.GraphApi;
import com.brandautomator.graph.api.GraphApis;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * The account's tokens belong where this service has no app any more (503): they can be
 * neither proven nor checked.
 */
public final class NotConfiguredException extends ErrorResponseException {

	private static final String SENTENCE = "Instagram is not configured on this server.";

	/**
	 * The API, if we have an app there.
	 */
	static GraphApi require(GraphApis graph, GraphBase base) {
		GraphApi api = graph.at(base.word());
		if (!api.facebookLogin().isConfigured()) {
			throw new NotConfiguredException(base);
		}
		return api;
	}

	/**
	 * The sentence for a person.
	 */
	public String sentence() {
		return SENTENCE;
	}

	private NotConfiguredException(GraphBase base) {
		super(HttpStatus.SERVICE_UNAVAILABLE,
				ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, SENTENCE), null);
		getBody().setProperty("code", "not_configured");
		getBody().setProperty("retryable", false);
		getBody().setProperty("hint", switch (base) {
			case META -> "Set INSTAGRAM_APP_ID and INSTAGRAM_APP_SECRET.";
			case SANDBOX -> "Set SANDBOX_APP_SECRET, and switch the sandbox on with INSTAGRAM_SANDBOX_ENABLED=true.";
		});
	}

}
