package com.brandautomator.webhook;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The recurring jobs of this room, each on one node at a time.
 */
@Configuration(proxyBeanMethods = false)
class WebhookJobs {

	private static final Duration HOUR = Duration.ofHours(1);

	// Events are handed over as soon as they are stored, by the node that stored them.
	// This finds those that failed before, and those of a node that died.
	@Bean
	Task<Void> webhookDrainTask(DrainThread drain, QueueProperties properties) {
		return Tasks.recurring("webhook-drain", FixedDelay.of(properties.lookAgain()))
			.execute((instance, context) -> drain.wake());
	}

	@Bean
	Task<Void> webhookTidyingTask(Tidying tidying) {
		return Tasks.recurring("webhook-tidying", FixedDelay.of(HOUR)).execute((instance, context) -> tidying.run());
	}

}
