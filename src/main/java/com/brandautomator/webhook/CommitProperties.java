package com.brandautomator.webhook;

import java.time.Duration;

import jakarta.validation.constraints.Positive;
import org.hibernate.validator.constraints.time.DurationMin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How deliveries wait for their commit. Whoever finds no room, or waits for too long, is
 * told to come back (503).
 *
 * @param waiting how many deliveries at most
 * @param waitingSize how large their bodies may be together
 * @param patience how long each
 */
@ConfigurationProperties("webhook-commit")
@Validated
record CommitProperties(@DefaultValue("2000") @Positive int waiting, @DefaultValue("64MB") DataSize waitingSize,
		@DefaultValue("5s") @DurationMin(seconds = 1) Duration patience) {
}
