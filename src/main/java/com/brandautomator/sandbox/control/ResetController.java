package com.brandautomator.sandbox.control;

import com.brandautomator.sandbox.world.SandboxSchema;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Brings the first day back.
 */
@ControlCalls({ "/sandbox/control/reset", "/sandbox/control/reset/" })
class ResetController {

	private final SandboxSchema schema;

	ResetController(SandboxSchema schema) {
		this.schema = schema;
	}

	@PostMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void reset() {
		this.schema.reset();
	}

}
