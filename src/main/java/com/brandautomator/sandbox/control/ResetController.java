package com.brandautomator.sandbox.control;

import com.brandautomator.sandbox.world.FirstDayAgain;
import com.brandautomator.sandbox.world.SandboxSchema;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Brings the first day back.
 */
@ControlCalls({ "/sandbox/control/reset", "/sandbox/control/reset/" })
class ResetController {

	private final SandboxSchema schema;

	private final ApplicationEventPublisher events;

	ResetController(SandboxSchema schema, ApplicationEventPublisher events) {
		this.schema = schema;
		this.events = events;
	}

	@PostMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void reset() {
		this.schema.reset();
		this.events.publishEvent(new FirstDayAgain());
	}

}
