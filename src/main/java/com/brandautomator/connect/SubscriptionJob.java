package com.brandautomator.connect;

import java.time.Clock;
import java.time.Duration;

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
 * The durable jobs of the subscriptions: one for each account, which looks again and
 * again, and one that finds accounts without one.
 */
@Configuration(proxyBeanMethods = false)
class SubscriptionJob {

	// Only what nobody foresaw gets here: it is logged, and goes on once it is mended.
	private static final Duration AFTER_A_DEFECT = Duration.ofMinutes(1);

	@Bean
	Task<Void> webhookSubscriptionTask(Subscribing subscribing, Jobs jobs, Clock clock) {
		return Tasks.custom(SubscriptionQueue.JOB)
			.onFailure(new FailureHandler.OnFailureRetryLater<>(AFTER_A_DEFECT))
			.onDeadExecutionRevive()
			.execute((instance, context) -> {
				Duration next = subscribing.check(AccountKey.of(instance.getId()));
				if (next == null) {
					return new CompletionHandler.OnCompleteRemove<>();
				}
				return (complete, operations) -> {
					operations.reschedule(complete, clock.instant().plus(next));
					jobs.wake(clock.instant().plus(next));
				};
			});
	}

	// Accounts that were connected before there were subscriptions have no job yet.
	@Bean
	Task<Void> forgottenSubscriptionsTask(Profiles profiles, SubscriptionQueue queue,
			SubscriptionProperties properties) {
		return Tasks.recurring("webhook-subscription-forgotten", FixedDelay.of(properties.check()))
			.execute((instance, context) -> profiles.linkedAccounts().forEach(queue::enqueueIfForgotten));
	}

}
