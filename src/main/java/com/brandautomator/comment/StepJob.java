package com.brandautomator.comment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

import com.brandautomator.scheduling.Jobs;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Makes durable jobs that take one step each time until they are over.
 */
@Component
class StepJob {

	// Only what nobody foresaw gets here: it is logged, and goes on once it is mended.
	private static final Duration AFTER_A_DEFECT = Duration.ofMinutes(1);

	private final Jobs jobs;

	private final Clock clock;

	StepJob(Jobs jobs, Clock clock) {
		this.jobs = jobs;
		this.clock = clock;
	}

	/**
	 * The job.
	 * @param step takes the step of what has this id and says when the next may follow;
	 * null when it is over
	 */
	Task<Void> of(TaskDescriptor<Void> job, Function<String, @Nullable Duration> step) {
		return Tasks.custom(job)
			.onFailure(new FailureHandler.OnFailureRetryLater<>(AFTER_A_DEFECT))
			.onDeadExecutionRevive()
			.execute((instance, context) -> {
				Duration wait = step.apply(instance.getId());
				if (wait == null) {
					return new CompletionHandler.OnCompleteRemove<>();
				}
				return (complete, operations) -> {
					Instant due = this.clock.instant().plus(wait);
					operations.reschedule(complete, due);
					this.jobs.wake(due);
				};
			});
	}

}
