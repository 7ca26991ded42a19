package com.brandautomator.publishing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import com.brandautomator.scheduling.Jobs;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The durable jobs of this room: one for each publication under way, and one that finds
 * forgotten ones.
 */
@Configuration(proxyBeanMethods = false)
class PublicationJob {

	// Only what nobody foresaw gets here: it is logged, and goes on once it is mended.
	private static final Duration AFTER_A_DEFECT = Duration.ofSeconds(30);

	private static final Duration UNTOUCHED = Duration.ofMinutes(2);

	@Bean
	Task<Void> publicationTask(PublicationMachine machine, Jobs jobs, Clock clock) {
		return Tasks.custom(PublicationQueue.JOB)
			.onFailure(new FailureHandler.OnFailureRetryLater<>(AFTER_A_DEFECT))
			.onDeadExecutionRevive()
			.execute((instance, context) -> {
				Duration wait = machine.advance(UUID.fromString(instance.getId())).after();
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

	// A job that is put in line while its predecessor is ending can be lost; the
	// publication's row never is.
	@Bean
	Task<Void> forgottenPublicationsTask(Publications publications) {
		return Tasks.recurring("publication-forgotten", FixedDelay.of(UNTOUCHED))
			.execute((instance, context) -> publications.requeueForgotten(UNTOUCHED));
	}

}
