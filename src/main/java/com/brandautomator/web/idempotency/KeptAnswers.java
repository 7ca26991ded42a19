package com.brandautomator.web.idempotency;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/**
 * Turns answers into what can be kept, and back. A problem comes back as an exception, so
 * that it is rendered like any other, with the trace id of the request at hand.
 */
@Component
class KeptAnswers {

	private final JsonMapper json;

	KeptAnswers(JsonMapper json) {
		this.json = json;
	}

	KeptAnswer of(ResponseEntity<Object> answer) {
		return new KeptAnswer(answer.getStatusCode().value(), KeptAnswer.headersOf(answer.getHeaders()),
				written(answer.getBody()));
	}

	KeptAnswer of(ErrorResponseException problem) {
		return new KeptAnswer(problem.getStatusCode().value(), KeptAnswer.headersOf(problem.getHeaders()),
				written(problem.getBody()));
	}

	private @Nullable String written(@Nullable Object body) {
		return (body != null) ? this.json.writeValueAsString(body) : null;
	}

	/**
	 * Gives it again.
	 * @throws ErrorResponseException where it was a problem
	 */
	ResponseEntity<Object> again(KeptAnswer kept) {
		HttpHeaders headers = new HttpHeaders();
		kept.headers().forEach(headers::set);
		if (kept.isProblem()) {
			throw problem(kept, headers);
		}
		return ResponseEntity.status(kept.status())
			.headers(headers)
			.body((kept.body() != null) ? this.json.readTree(kept.body()) : null);
	}

	private ErrorResponseException problem(KeptAnswer kept, HttpHeaders headers) {
		ProblemDetail body = (kept.body() != null) ? this.json.readValue(kept.body(), ProblemDetail.class)
				: ProblemDetail.forStatus(kept.status());
		ErrorResponseException problem = new ErrorResponseException(HttpStatusCode.valueOf(kept.status()), body, null);
		problem.getHeaders().putAll(headers);
		return problem;
	}

}
