package com.brandautomator.upload;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The recurring job that removes files whose time is over and whom nobody holds, on one
 * node at a time.
 */
@Configuration(proxyBeanMethods = false)
class OrphansJob {

	@Bean
	Task<Void> uploadOrphansTask(Orphans orphans) {
		return Tasks.recurring("upload-orphans", FixedDelay.of(Duration.ofMinutes(10)))
			.execute((instance, context) -> orphans.remove());
	}

}
