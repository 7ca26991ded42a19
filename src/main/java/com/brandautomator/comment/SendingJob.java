package com.brandautomator.comment;

import java.time.Duration;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The durable jobs of what accounts write and of bulks, and the one that tidies up after
 * both.
 */
@Configuration(proxyBeanMethods = false)
class SendingJob {

	private static final Duration TIDY = Duration.ofMinutes(10);

	@Bean
	Task<Void> commentSendingTask(SendingMachine machine, StepJob steps) {
		return steps.of(Sendings.JOB, (id) -> machine.advance(UUID.fromString(id)));
	}

	@Bean
	Task<Void> commentBulkTask(BulkMachine machine, StepJob steps) {
		return steps.of(Bulks.JOB, (id) -> machine.resume(UUID.fromString(id)));
	}

	// A job that is put in line while its predecessor is ending can be lost; the row
	// never is.
	@Bean
	Task<Void> commentTidyTask(Sendings sendings, Bulks bulks) {
		return Tasks.recurring("comment-tidy", FixedDelay.of(TIDY)).execute((instance, context) -> {
			sendings.tidy();
			bulks.tidy();
		});
	}

}
