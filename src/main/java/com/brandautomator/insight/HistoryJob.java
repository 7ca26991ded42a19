package com.brandautomator.insight;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import com.brandautomator.account.AccountKey;
import com.brandautomator.account.Profiles;
import com.brandautomator.scheduling.Jobs;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The durable jobs of the numbers that are kept: one for each account, which takes one
 * step each time, and one that finds accounts without one.
 */
@Configuration(proxyBeanMethods = false)
class HistoryJob {

	// Only what nobody foresaw gets here: it is logged, and goes on once it is mended.
	private static final Duration AFTER_A_DEFECT = Duration.ofMinutes(5);

	@Bean
	Task<Void> insightHistoryTask(HistoryMachine machine, Jobs jobs, Clock clock) {
		return Tasks.custom(HistoryQueue.JOB)
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

	// Accounts that were connected before there was a history have no job yet.
	@Bean
	Task<Void> forgottenHistoriesTask(Profiles profiles, HistoryQueue queue, HistoryProperties properties) {
		return Tasks.recurring("insight-history-forgotten", FixedDelay.of(properties.look()))
			.execute((instance, context) -> profiles.linkedAccounts()
				.forEach((account) -> queue.enqueueIfForgotten(account, properties.delay())));
	}

}
