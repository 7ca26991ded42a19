package com.brandautomator.start;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Says in one line why the start was refused, before Boot's own analysis of failures.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartRefusedReporter implements SpringBootExceptionReporter {

	private static final Logger logger = LoggerFactory.getLogger(StartRefusedReporter.class);

	@Override
	public boolean reportException(Throwable failure) {
		StartRefusedException refused = StartRefusedException.in(failure);
		if (refused == null) {
			return false;
		}
		logger.error("Not started: {}", refused.getMessage());
		return true;
	}

}
