package com.brandautomator.scheduling;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;

import com.brandautomator.WireTest;
import com.github.kagkarlsson.scheduler.PollingStrategyConfig;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SystemClock;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerProperties;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The scheduler runs with our settings and clock, and readiness knows of it.
 */
@WireTest
class SchedulingTests {

	@Autowired
	Clock clock;

	@Autowired
	com.github.kagkarlsson.scheduler.Clock schedulerClock;

	@Autowired
	DbSchedulerProperties properties;

	@Autowired
	Scheduler scheduler;

	@Autowired
	HealthEndpoint health;

	@Test
	void theClockIsUtcAndTheSchedulersOwn() {
		assertThat(this.clock.getZone()).isEqualTo(ZoneOffset.UTC);
		assertThat(this.schedulerClock).isNotInstanceOf(SystemClock.class);
	}

	@Test
	void jobsOfADeadNodeAreRevivedAfterFortySeconds() {
		assertThat(this.properties.getHeartbeatInterval().multipliedBy(this.properties.getMissedHeartbeatsLimit()))
			.isEqualTo(Duration.ofSeconds(40));
	}

	@Test
	void dueJobsAreFetchedEveryTwoSecondsAndOwnOnesAtOnce() {
		assertThat(this.properties.getPollingInterval()).isEqualTo(Duration.ofSeconds(2));
		assertThat(this.properties.getPollingStrategy()).isEqualTo(PollingStrategyConfig.Type.LOCK_AND_FETCH);
		assertThat(this.properties.isImmediateExecutionEnabled()).isTrue();
		assertThat(this.properties.isAlwaysPersistTimestampInUtc()).isTrue();
	}

	@Test
	void jobsBeginOnlyWhenTheServiceCanBeReached() {
		assertThat(this.properties.isDelayStartupUntilContextReady()).isTrue();
		assertThat(this.scheduler.getSchedulerState().isStarted()).isTrue();
	}

	@Test
	void readinessIncludesTheSchedulerAndTheDatabase() {
		assertThat(this.health.healthForPath("readiness", "dbScheduler").getStatus()).isEqualTo(Status.UP);
		assertThat(this.health.healthForPath("readiness", "db").getStatus()).isEqualTo(Status.UP);
	}

}
