package com.brandautomator.sandbox.control;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import com.brandautomator.web.ProblemCode;
import com.brandautomator.web.ProblemException;

import org.springframework.http.HttpStatus;

/**
 * What control calls say of orders that they do not understand.
 */
final class Refusals {

	private Refusals() {
	}

	static ProblemException invalid(String sentence) {
		return new ProblemException(HttpStatus.BAD_REQUEST, ProblemCode.INVALID_INPUT, sentence);
	}

	/**
	 * A word that is none of those known.
	 */
	static ProblemException notOneOf(String field, Enum<?>[] known) {
		return invalid(field + " must be one of "
				+ Arrays.stream(known).map((it) -> it.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "))
				+ ".");
	}

}
