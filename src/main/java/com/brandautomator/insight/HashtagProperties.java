package com.brandautomator.insight;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of hashtags.
 *
 * @param limit how many different ones an account may search in the window (graph-api 8)
 * @param window how long a search counts
 * @param check how often Meta is asked at most what it has counted
 * @param ownMedia how many of the account's newest posts are looked through for its own
 */
@ConfigurationProperties("insight.hashtags")
@Validated
record HashtagProperties(@DefaultValue("30") @Min(1) int limit, @DefaultValue("7d") Duration window,
		@DefaultValue("1h") Duration check, @DefaultValue("200") @Min(1) @Max(10_000) int ownMedia) {
}
