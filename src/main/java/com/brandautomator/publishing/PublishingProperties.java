package com.brandautomator.publishing;

import java.time.Duration;

import jakarta.validation.constraints.Positive;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How patient the machine is, and what it may be given.
 *
 * @param loopbackMedia whether a medium may lie at a plain http address of this machine;
 * only a sandbox can fetch it
 * @param defaultWait how long a request waits for its publication when it does not say
 * @param longestWait how long a request may wait
 * @param firstPoll the wait before a container is read for the first time; doubles
 * @param longestPoll the longest wait between two reads
 * @param processingLimit how long Meta may process a medium before we give up
 * @param grace how long a container may stay unpublished after its publish call was lost,
 * before it is sent again
 * @param confirmingLimit how long the medium of a lost answer is looked for
 * @param tries how often a step is tried when Meta fails
 * @param overdue how late a scheduled publication may still be sent
 */
@ConfigurationProperties("publishing")
@Validated
record PublishingProperties(boolean loopbackMedia, @DefaultValue("25s") Duration defaultWait,
		@DefaultValue("60s") Duration longestWait, @DefaultValue("1s") Duration firstPoll,
		@DefaultValue("30s") Duration longestPoll, @DefaultValue("30m") Duration processingLimit,
		@DefaultValue("30s") Duration grace, @DefaultValue("5m") Duration confirmingLimit,
		@DefaultValue("8") @Positive int tries, @DefaultValue("24h") Duration overdue) {

	/**
	 * The wait before the next read: as long again as has passed, so that the waits
	 * double.
	 */
	Duration nextPoll(Duration passed) {
		if (passed.compareTo(this.firstPoll) < 0) {
			return this.firstPoll;
		}
		return (passed.compareTo(this.longestPoll) > 0) ? this.longestPoll : passed;
	}

	/**
	 * The wait before the next try of a step that failed: doubles from one second.
	 */
	Duration nextTry(int attempts) {
		Duration wait = Duration.ofSeconds(1L << Math.min(attempts, 10));
		return (wait.compareTo(this.longestPoll) > 0) ? this.longestPoll : wait;
	}

}
