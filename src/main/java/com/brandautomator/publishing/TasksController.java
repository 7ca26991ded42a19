package com.brandautomator.publishing;

import com.brandautomator.security.CallerId;
import jakarta.validation.constraints.Min;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Lists the caller's background work.
 */
@RestController
class TasksController {

	private static final int MOST = 1000;

	private final PublicationTasks tasks;

	TasksController(PublicationTasks tasks) {
		this.tasks = tasks;
	}

	@GetMapping(path = "/api/v1/automation/tasks/", produces = MediaType.APPLICATION_JSON_VALUE)
	PublicationTasks.Tasks list(CallerId caller, @RequestParam(defaultValue = "100") @Min(1) long limit) {
		return this.tasks.of(caller, (int) Math.min(limit, MOST));
	}

}
