package com.brandautomator.scheduling;

import java.time.temporal.ChronoUnit;
import java.time.Duration;
import java.time.Clock;
import java.util.Optional;

import com.github.kagkarlsson.scheduler.boot.autoconfigure.Jackson3Serializer;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.serializer.Serializer;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Gives the service its one clock and lets db-scheduler go by it.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class SchedulingConfiguration {

	@Bean
	@ConditionalOnMissingBean
	Clock clock() {
		// as precise as the database keeps a time, so that what is answered is what rests
		return Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
	}

	@Bean
	com.github.kagkarlsson.scheduler.Clock schedulerClock(Clock clock) {
		return clock::instant;
	}

	/**
	 * A job's data are ids. They rest as JSON, so that a later release can read them.
	 */
	@Bean
	DbSchedulerCustomizer jobDataAsJson() {
		return new DbSchedulerCustomizer() {

			@Override
			public Optional<Serializer> serializer() {
				return Optional.of(new Jackson3Serializer());
			}

		};
	}

}
