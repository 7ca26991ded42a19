package com.brandautomator.comment;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of actions on many comments.
 *
 * @param most how many comments one request may name
 * @param patience how long a request works on them before it leaves the rest to a job
 * @param lease how long nothing may become of a bulk before whoever works on it is
 * believed to have died; longer than one comment may take
 * @param keep how long what is over can be read
 */
@ConfigurationProperties("comment.bulk")
@Validated
record BulkProperties(@DefaultValue("100") @Min(1) @Max(1000) int most, @DefaultValue("20s") Duration patience,
		@DefaultValue("2m") Duration lease, @DefaultValue("30d") Duration keep) {
}
