package com.brandautomator.web;

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.http.HttpStatus;

/**
 * Input that breaks rules: names every field and its rule in {@code errors[]}.
 */
public class InvalidInput extends ProblemException {

	public InvalidInput(List<FieldProblem> errors) {
		super(HttpStatus.BAD_REQUEST, ProblemCode.INVALID_INPUT, sentence(errors));
		with("errors", errors);
	}

	public InvalidInput(String field, String message) {
		this(List.of(new FieldProblem(field, message)));
	}

	private static String sentence(List<FieldProblem> errors) {
		if (errors.isEmpty()) {
			return "The input is not valid.";
		}
		return errors.stream()
			.map((error) -> error.field() + " " + error.message())
			.collect(Collectors.joining("; ", "", "."));
	}

}
