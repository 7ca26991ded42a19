package com.brandautomator.insight;

import java.time.Clock;
import java.time.Duration;

import com.brandautomator.account.AccountKey;
import com.brandautomator.scheduling.Jobs;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;

import org.springframework.stereotype.Component;

/**
 * The line in which accounts wait until their numbers are read: one durable job each,
 * whoever is connected.
 */
@Component
class HistoryQueue {

	static final TaskDescriptor<Void> JOB = TaskDescriptor.of("insight-history");

	private final Jobs jobs;

	private final Clock clock;

	HistoryQueue(Jobs jobs, Clock clock) {
		this.jobs = jobs;
		this.clock = clock;
	}

	void enqueue(AccountKey account, Duration after) {
		this.jobs.enqueue(JOB, account.text(), this.clock.instant().plus(after));
	}

	void enqueueIfForgotten(AccountKey account, Duration after) {
		this.jobs.enqueueIfAbsent(JOB, account.text(), this.clock.instant().plus(after));
	}

}
