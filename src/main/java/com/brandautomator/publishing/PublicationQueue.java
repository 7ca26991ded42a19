package com.brandautomator.publishing;

import java.time.Instant;
import java.util.UUID;

import com.brandautomator.scheduling.Jobs;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;

import org.springframework.stereotype.Component;

/**
 * The line in which publications wait for the machine: one durable job each.
 */
@Component
class PublicationQueue {

	static final TaskDescriptor<Void> JOB = TaskDescriptor.of("publication");

	private final Jobs jobs;

	PublicationQueue(Jobs jobs) {
		this.jobs = jobs;
	}

	void enqueue(UUID id, Instant due) {
		this.jobs.enqueue(JOB, id.toString(), due);
	}

	void enqueueIfForgotten(UUID id, Instant now) {
		this.jobs.enqueueIfAbsent(JOB, id.toString(), now);
	}

}
