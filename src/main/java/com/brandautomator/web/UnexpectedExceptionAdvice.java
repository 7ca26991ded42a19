package com.brandautomator.web;

import org.apache.coyote.BadRequestException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Answers 500 with a neutral sentence to whatever nobody foresaw, and logs it once,
 * whole.
 */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class UnexpectedExceptionAdvice {

	private static final Logger logger = LoggerFactory.getLogger(UnexpectedExceptionAdvice.class);

	@ExceptionHandler
	@Nullable ProblemException unexpected(Exception ex) {
		if (DisconnectedClientHelper.isClientDisconnectedException(ex)) {
			logger.debug("The client went away before its answer was sent", ex);
			return null;
		}
		if (ex instanceof BadRequestException) {
			return new ProblemException(HttpStatus.BAD_REQUEST, ProblemCode.BAD_REQUEST,
					"The body is not what its headers say.");
		}
		return defect(ex);
	}

	static ProblemException defect(Exception ex) {
		logger.error("Answered 500, because of a defect", ex);
		return new ProblemException(HttpStatus.INTERNAL_SERVER_ERROR, ProblemCode.INTERNAL_ERROR,
				ProblemDefaults.of(HttpStatus.INTERNAL_SERVER_ERROR.value()).sentence());
	}

}
