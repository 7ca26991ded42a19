package com.brandautomator.comment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import com.brandautomator.account.AccountKey;
import com.brandautomator.scheduling.Jobs;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
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

	// Only what nobody foresaw gets here: it is logged, and goes on once it is mended.
	private static final Duration AFTER_A_DEFECT = Duration.ofMinutes(1);

	private static final Duration FORGOTTEN = Duration.ofMinutes(10);

	@Bean
	Task<Void> commentBackfillTask(BackfillMachine machine, Jobs jobs, Clock clock) {
		return Tasks.custom(Backfills.JOB)
			.onFailure(new FailureHandler.OnFailureRetryLater<>(AFTER_A_DEFECT))
			.onDeadExecutionRevive()
			.execute((instance, context) -> {
				Duration wait = machine.advance(AccountKey.of(instance.getId()));
				if (wait == null) {
					return new CompletionHandler.OnCompleteRemove<>();
				}
				return (complete, operations) -> {
					Instant due = clock.instant().plus(wait);
					operations.reschedule(complete, due);
					jobs.wake(due);
				};
			});
	}

	// A job that is put in line while its predecessor is ending can be lost; the row
	// never is.
	@Bean
	Task<Void> forgottenBackfillsTask(Backfills backfills) {
		return Tasks.recurring("comment-backfill-forgotten", FixedDelay.of(FORGOTTEN))
			.execute((instance, context) -> backfills.requeueForgotten());
	}

}
