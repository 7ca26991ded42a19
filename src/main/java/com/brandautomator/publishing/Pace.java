package com.brandautomator.publishing;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.validation.constraints.Positive;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How early the machine begins, how often it looks, and how patient it is.
 *
 * @param imageLead how long before its time the container of a scheduled image is made
 * @param videoLead likewise where a video must be processed; a container lives for 24
 * hours (graph-api 3.1)
 * @param firstPoll the wait before a container is read for the first time; doubles
 * @param longestPoll the longest wait between two reads
 * @param processingLimit how long Meta may process a medium before we give up
 * @param grace how long a container may stay unpublished after its publish call was lost,
 * before it is sent again
 * @param confirmingLimit how long the medium of a lost answer is looked for
 * @param tries how often a step is tried when Meta fails
 * @param rebuilds how often a container that Meta spoilt is made anew
 * @param overdue how late a publication may still be sent
 * @param quotaWait the wait before an account without room is looked at again
 * @param quotaFresh how long the publishing quota counts as read
 * @param containersPerDay how many containers Meta makes for an account in 24 hours
 */
@ConfigurationProperties("publishing")
@Validated
record Pace(@DefaultValue("5m") Duration imageLead, @DefaultValue("30m") Duration videoLead,
		@DefaultValue("1s") Duration firstPoll, @DefaultValue("30s") Duration longestPoll,
		@DefaultValue("30m") Duration processingLimit, @DefaultValue("30s") Duration grace,
		@DefaultValue("5m") Duration confirmingLimit, @DefaultValue("8") @Positive int tries,
		@DefaultValue("2") int rebuilds, @DefaultValue("24h") Duration overdue, @DefaultValue("15m") Duration quotaWait,
		@DefaultValue("1m") Duration quotaFresh, @DefaultValue("400") @Positive int containersPerDay) {

	/**
	 * How long before its time a publication is begun.
	 */
	Duration lead(Content content) {
		return content.hasVideo() ? this.videoLead : this.imageLead;
	}

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
	 * The same where something is to be done once a time is over: no longer than that.
	 */
	Duration nextPoll(Duration passed, Duration left) {
		Duration wait = nextPoll(passed);
		return (left.compareTo(wait) < 0) ? left : wait;
	}

	/**
	 * The wait before the next try of a step that failed: doubles from one second, give
	 * or take 20 %, so that what failed together does not come back together.
	 */
	Duration nextTry(int attempts) {
		Duration wait = Duration.ofSeconds(1L << Math.min(attempts, 10));
		Duration bounded = (wait.compareTo(this.longestPoll) > 0) ? this.longestPoll : wait;
		return bounded.multipliedBy(ThreadLocalRandom.current().nextLong(80, 121)).dividedBy(100);
	}

}
