package com.brandautomator.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import tools.jackson.databind.PropertyNamingStrategies;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.AnnotationAttributes;
import org.springframework.util.StringUtils;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/**
 * Turns Bean Validation's findings into {@code errors[]} with the names that the caller
 * wrote.
 */
final class InvalidFields {

	private static final PropertyNamingStrategies.SnakeCaseStrategy SNAKE_CASE = new PropertyNamingStrategies.SnakeCaseStrategy();

	private InvalidFields() {
	}

	static List<FieldProblem> of(BindingResult findings) {
		return findings.getAllErrors().stream().map(InvalidFields::problem).toList();
	}

	static List<FieldProblem> of(HandlerMethodValidationException findings) {
		return findings.getParameterValidationResults().stream().flatMap(InvalidFields::problems).toList();
	}

	private static Stream<FieldProblem> problems(ParameterValidationResult result) {
		if (result instanceof ParameterErrors body) {
			return body.getAllErrors().stream().map(InvalidFields::problem);
		}
		String name = name(result.getMethodParameter());
		return result.getResolvableErrors().stream().map((error) -> new FieldProblem(name, message(error)));
	}

	private static FieldProblem problem(ObjectError error) {
		String field = (error instanceof FieldError fieldError) ? fieldError.getField() : "body";
		return new FieldProblem(snakeCase(field), message(error));
	}

	private static String message(MessageSourceResolvable error) {
		return Objects.requireNonNullElse(error.getDefaultMessage(), "is not valid");
	}

	private static String name(MethodParameter parameter) {
		return Stream.of(RequestParam.class, PathVariable.class, RequestHeader.class)
			.map((type) -> AnnotatedElementUtils.getMergedAnnotationAttributes(parameter.getParameter(), type))
			.filter(Objects::nonNull)
			.map((AnnotationAttributes annotation) -> annotation.getString("name"))
			.filter(StringUtils::hasText)
			.findFirst()
			.orElseGet(() -> snakeCase(Objects.requireNonNullElse(parameter.getParameterName(), "body")));
	}

	private static String snakeCase(String path) {
		return SNAKE_CASE.nameForField(null, null, path);
	}

}
