package com.brandautomator.comment.rule;

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
 * The durable job that does what rules want, one for each account, so that a storm of
 * comments on one account takes no more than one of the scheduler's threads.
 */
@Configuration(proxyBeanMethods = false)
class ActionJob {

	// Only what nobody foresaw gets here: it is logged, and goes on once it is mended.
	private static final Duration AFTER_A_DEFECT = Duration.ofSeconds(30);

	private static final Duration FORGOTTEN = Duration.ofSeconds(30);

	@Bean
	Task<Void> commentModerationTask(ActionMachine machine, Jobs jobs, Clock clock) {
		return Tasks.custom(Moderation.JOB)
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
	Task<Void> forgottenCommentActionsTask(Actions actions, Jobs jobs, RuleProperties properties, Clock clock) {
		return Tasks.recurring("comment-moderation-forgotten", FixedDelay.of(FORGOTTEN))
			.execute((instance, context) -> {
				actions.accountsUnderWay()
					.forEach((account) -> jobs.enqueueIfAbsent(Moderation.JOB, account.text(), clock.instant()));
				actions.forget(properties.keep());
			});
	}

}
