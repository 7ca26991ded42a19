package com.brandautomator.publishing;

import java.time.Duration;
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

	private final Pace pace;

	PublicationQueue(Jobs jobs, Pace pace) {
		this.jobs = jobs;
		this.pace = pace;
	}

	/**
	 * Now, or early enough for its container to be ready at its time.
	 */
	void enqueue(Publication publication) {
		enqueue(publication.getId(),
				(publication.schedule().time() != null) ? begin(publication) : publication.schedule().dueAt());
	}

	/**
	 * When a scheduled publication is begun: well ahead of its time, but not before half
	 * of its wait is over.
	 */
	Instant begin(Publication publication) {
		Duration lead = this.pace.lead(publication.content());
		Duration half = Duration.between(publication.view().createdAt(), publication.schedule().dueAt()).dividedBy(2);
		return publication.schedule().dueAt().minus((half.compareTo(lead) < 0) ? half : lead);
	}

	void enqueue(UUID id, Instant due) {
		this.jobs.enqueue(JOB, id.toString(), due);
	}

	void enqueueIfForgotten(UUID id, Instant now) {
		this.jobs.enqueueIfAbsent(JOB, id.toString(), now);
	}

}
