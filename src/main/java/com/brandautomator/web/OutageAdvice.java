package com.brandautomator.web;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientException;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;

/**
 * Answers 503 with Retry-After while PostgreSQL is away or all workers are busy.
 */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE - 200)
class OutageAdvice {

	private static final Logger logger = LoggerFactory.getLogger(OutageAdvice.class);

	private static final Duration SOON = Duration.ofSeconds(5);

	@ExceptionHandler
	ProblemException databaseFailed(DataAccessException ex) {
		return database(ex);
	}

	@ExceptionHandler
	ProblemException transactionFailed(TransactionException ex) {
		return database(ex);
	}

	@ExceptionHandler
	ProblemException busy(TaskRejectedException ex) {
		logger.warn("Answered 503, because the workers' queue is full: {}", ex.getMessage());
		return unavailable("The service is busy. Please try again soon.");
	}

	@ExceptionHandler
	ProblemException tookTooLong(AsyncRequestTimeoutException ex) {
		logger.warn("Answered 503, because the work for the request took too long");
		return unavailable(
				"This took longer than a request may wait. Please look whether it was done " + "before you try again.");
	}

	private static ProblemException database(RuntimeException ex) {
		if (ex instanceof ConcurrencyFailureException) {
			logger.warn("Answered 409, because somebody else changed the same at that moment: {}", ex.getMessage());
			return new ProblemException(HttpStatus.CONFLICT, ProblemCode.CONFLICT,
					"Somebody else changed this at the same moment. Please try again.")
				.retryAfter(SOON);
		}
		if (isOutage(ex)) {
			logger.warn("Answered 503, because the database is away: {}", ex.getMessage());
			return unavailable("The database cannot be reached at the moment. Please try again soon.");
		}
		return UnexpectedExceptionAdvice.defect(ex);
	}

	private static boolean isOutage(Throwable ex) {
		for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
			if (cause instanceof DataAccessResourceFailureException || cause instanceof TransientDataAccessException
					|| cause instanceof RecoverableDataAccessException || cause instanceof SQLTransientException
					|| cause instanceof SQLNonTransientConnectionException
					|| (cause instanceof SQLException sql && isConnectionState(sql.getSQLState()))) {
				return true;
			}
		}
		return false;
	}

	/**
	 * PostgreSQL, appendix A: class 08 connection, 57P01 to 57P03 shutdown. Its errors
	 * always have a state; the pool's, when a connection died under way, have none.
	 */
	private static boolean isConnectionState(@Nullable String state) {
		return state == null || state.startsWith("08") || state.startsWith("57P");
	}

	private static ProblemException unavailable(String sentence) {
		return new ProblemException(HttpStatus.SERVICE_UNAVAILABLE, ProblemCode.SERVICE_UNAVAILABLE, sentence)
			.retryAfter(SOON);
	}

}
