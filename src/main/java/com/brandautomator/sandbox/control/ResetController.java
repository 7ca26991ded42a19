package com.brandautomator.sandbox.control;

import java.time.Duration;

import com.brandautomator.sandbox.world.FirstDayAgain;
import com.brandautomator.sandbox.world.SandboxSchema;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Brings the first day back.
 */
@ControlCalls({ "/sandbox/control/reset", "/sandbox/control/reset/" })
class ResetController {

	// Work that is under way locks the same tables in an order of its own.
	private static final RetryTemplate DEADLOCKS = new RetryTemplate(RetryPolicy.builder()
		.maxRetries(5)
		.delay(Duration.ofMillis(100))
		.includes(PessimisticLockingFailureException.class)
		.build());

	private final SandboxSchema schema;

	private final ApplicationEventPublisher events;

	ResetController(SandboxSchema schema, ApplicationEventPublisher events) {
		this.schema = schema;
		this.events = events;
	}

	@PostMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void reset() {
		DEADLOCKS.invoke(this.schema::reset);
		this.events.publishEvent(new FirstDayAgain());
	}

}
