package com.brandautomator.webhook;

import java.time.Duration;

import jakarta.validation.constraints.Positive;
import org.hibernate.validator.constraints.time.DurationMin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How stored events reach those who listen, and how long they are kept.
 *
 * @param tries how often an event is handed over before it is parked
 * @param firstBackoff how long after the first failure; twice as long after each other
 * @param lookAgain how often somebody looks for what is due, beside those who stored it
 * @param unclaimed how long an event waits for somebody to connect its account
 * @param keep how long an event is kept that everybody has heard of
 */
@ConfigurationProperties("webhook-queue")
@Validated
record QueueProperties(@DefaultValue("8") @Positive int tries,
		@DefaultValue("5s") @DurationMin(millis = 1) Duration firstBackoff,
		@DefaultValue("10s") @DurationMin(millis = 1) Duration lookAgain, @DefaultValue("7d") Duration unclaimed,
		@DefaultValue("90d") Duration keep) {
}
