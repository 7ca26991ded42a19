package com.brandautomator.web;

import java.net.SocketTimeoutException;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;

import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/**
 * Finds out why a body could not be read and says it by field and rule, never in the
 * parser's words.
 */
@Component
class UnreadableBody {

	private final InputRules rules;

	UnreadableBody(InputRules rules) {
		this.rules = rules;
	}

	ErrorResponseException problem(HttpMessageNotReadableException unreadable) {
		ErrorResponseException refusal = cause(unreadable, ErrorResponseException.class);
		if (refusal != null) {
			return refusal;
		}
		if (cause(unreadable, SocketTimeoutException.class) != null) {
			return new ErrorResponseException(HttpStatus.REQUEST_TIMEOUT);
		}
		JacksonException cause = cause(unreadable, JacksonException.class);
		if (cause == null) {
			return malformed("This address needs a JSON body.");
		}
		if (cause instanceof StreamConstraintsException) {
			return malformed("The JSON is nested too deeply, or a name, text or number in it is too long.");
		}
		if (cause instanceof DatabindException mismatch) {
			return new InvalidInput(field(mismatch.getPath()), rule(mismatch));
		}
		if (cause instanceof InputCoercionException) {
			return new InvalidInput(field(cause.getPath()), "is a number that is too large or too small");
		}
		TokenStreamLocation place = cause.getLocation();
		return malformed("The body is not valid JSON"
				+ ((place != null) ? " (line %d, column %d).".formatted(place.getLineNr(), place.getColumnNr()) : "."));
	}

	private String rule(DatabindException mismatch) {
		return (mismatch instanceof MismatchedInputException input) ? this.rules.of(input.getTargetType())
				: this.rules.of(null);
	}

	private static String field(List<JacksonException.Reference> path) {
		StringBuilder field = new StringBuilder();
		for (JacksonException.Reference step : path) {
			if (step.getPropertyName() == null) {
				field.append('[').append(step.getIndex()).append(']');
			}
			else {
				field.append(field.isEmpty() ? "" : ".").append(step.getPropertyName());
			}
		}
		return field.isEmpty() ? "body" : field.toString();
	}

	private static ProblemException malformed(String sentence) {
		return new ProblemException(HttpStatus.BAD_REQUEST, ProblemCode.BAD_REQUEST, sentence);
	}

	private static <T extends Throwable> @Nullable T cause(Throwable thrown, Class<T> type) {
		for (Throwable cause = thrown.getCause(); cause != null; cause = cause.getCause()) {
			if (type.isInstance(cause)) {
				return type.cast(cause);
			}
		}
		return null;
	}

}
