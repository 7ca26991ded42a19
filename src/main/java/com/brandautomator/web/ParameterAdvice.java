package com.brandautomator.web;

import org.apache.tomcat.util.http.InvalidParameterException;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Answers what Tomcat finds wrong with parameters when somebody asks for one: badly
 * encoded, too many, or a form that is too large.
 */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE - 200)
class ParameterAdvice {

	@ExceptionHandler
	ErrorResponseException invalidParameters(InvalidParameterException ex) {
		return new ErrorResponseException(HttpStatusCode.valueOf(ex.getErrorCode()));
	}

}
