package com.brandautomator.connect;

import java.time.Clock;
import java.time.Duration;

import com.brandautomator.account.AccountKey;
import com.brandautomator.scheduling.Jobs;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;

import org.springframework.stereotype.Component;

/**
 * The line in which accounts wait for the next look at their subscription: one durable
 * job each.
 */
@Component
class SubscriptionQueue {

	static final TaskDescriptor<Void> JOB = TaskDescriptor.of("webhook-subscription");

	private final Jobs jobs;

	private final Clock clock;

	SubscriptionQueue(Jobs jobs, Clock clock) {
		this.jobs = jobs;
		this.clock = clock;
	}

	void enqueue(AccountKey account, Duration after) {
		this.jobs.enqueue(JOB, account.text(), this.clock.instant().plus(after));
	}

	void enqueueIfForgotten(AccountKey account) {
		this.jobs.enqueueIfAbsent(JOB, account.text(), this.clock.instant());
	}

}
