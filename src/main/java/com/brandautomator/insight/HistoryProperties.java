package com.brandautomator.insight;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the numbers that are kept.
 *
 * @param delay how long after connecting it begins: what people wait for comes first
 * @param look how often is looked for new media and stories; a story lives for a day
 * @param recent how old a post may be for its numbers to be read
 * @param firstLook how old a post may be to be read when an account is looked at first
 * @param days for how many days back Meta is asked for missing ones (graph-api 7.1)
 * @param retry how long to wait after Meta could not answer
 * @param span how many days an answer may hold
 * @param patience how long a reader waits for days that are missing
 */
@ConfigurationProperties("insight.history")
@Validated
record HistoryProperties(@DefaultValue("30s") Duration delay, @DefaultValue("6h") Duration look,
		@DefaultValue("30d") Duration recent, @DefaultValue("90d") Duration firstLook,
		@DefaultValue("90") @Min(1) @Max(90) int days, @DefaultValue("2m") Duration retry,
		@DefaultValue("366") @Min(1) @Max(3660) int span, @DefaultValue("15s") Duration patience) {
}
