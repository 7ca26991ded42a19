package com.brandautomator.comment;

import java.time.Duration;

import com.brandautomator.account.AccountKey;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The durable job of a backfill, which takes one step each time.
 */
@Configuration(proxyBeanMethods = false)
class BackfillJob {

	private static final Duration FORGOTTEN = Duration.ofMinutes(10);

	@Bean
	Task<Void> commentBackfillTask(BackfillMachine machine, StepJob steps) {
		return steps.of(Backfills.JOB, (id) -> machine.advance(AccountKey.of(id)));
	}

	// A job that is put in line while its predecessor is ending can be lost; the row
	// never is.
	@Bean
	Task<Void> forgottenBackfillsTask(Backfills backfills) {
		return Tasks.recurring("comment-backfill-forgotten", FixedDelay.of(FORGOTTEN))
			.execute((instance, context) -> backfills.requeueForgotten());
	}

}
