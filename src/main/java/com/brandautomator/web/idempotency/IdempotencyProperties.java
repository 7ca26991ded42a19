package com.brandautomator.web.idempotency;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long an Idempotency-Key stands for its request.
 *
 * @param keep how long the same answer is given again
 * @param running how long a request may be at work before a repeat goes on in its place;
 * longer than the longest wait for a publication
 */
@ConfigurationProperties("idempotency")
@Validated
record IdempotencyProperties(@DefaultValue("24h") Duration keep, @DefaultValue("90s") Duration running) {
}
