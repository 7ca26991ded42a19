package com.brandautomator.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The recurring job that goes on with files that came in pieces and were left, on one
 * node at a time.
 */
@Configuration(proxyBeanMethods = false)
class ArrivedFilesJob {

	@Bean
	Task<Void> arrivedFilesTask(ArrivedFiles files) {
		return Tasks.recurring("upload-arrived", FixedDelay.of(Duration.ofMinutes(1))).execute((instance, context) -> {
			try {
				files.lookAfterAll();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

}
