package com.brandautomator.web.idempotency;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The recurring job that forgets keys whose time is over, on one node at a time.
 */
@Configuration(proxyBeanMethods = false)
class ExpiredKeysJob {

	private static final int BATCH = 1000;

	@Bean
	Task<Void> expiredIdempotencyKeysTask(IdempotencyKeys keys) {
		return Tasks.recurring("idempotency-expired", FixedDelay.of(Duration.ofMinutes(10)))
			.execute((instance, context) -> {
				int deleted = BATCH;
				while (deleted == BATCH) {
					deleted = keys.deleteExpired(BATCH);
				}
			});
	}

}
