package com.brandautomator.web.stream;

import java.time.Duration;

import jakarta.validation.constraints.Positive;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How many event streams there may be, and how patient they are.
 *
 * @param perCaller how many of one caller may be open on one node
 * @param total how many may be open on one node
 * @param heartbeat how often a comment shows that a stream is alive
 * @param poll how often what other nodes did is read
 * @param patience how long a client may leave unread what was sent, before its stream is
 * cut off
 * @param batch how many events are read for one stream at once
 */
@ConfigurationProperties("event-streams")
@Validated
record EventStreamProperties(@DefaultValue("20") @Positive int perCaller, @DefaultValue("2000") @Positive int total,
		@DefaultValue("15s") Duration heartbeat, @DefaultValue("1s") Duration poll,
		@DefaultValue("30s") Duration patience, @DefaultValue("100") @Positive int batch) {
}
