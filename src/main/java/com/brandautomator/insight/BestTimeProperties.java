package com.brandautomator.insight;

import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * From when on an hour is recommended.
 *
 * @param posts how many posts there must be in all
 * @param postsOfHour how many in the hour
 */
@ConfigurationProperties("insight.best-time")
@Validated
record BestTimeProperties(@DefaultValue("10") @Min(1) int posts, @DefaultValue("2") @Min(1) int postsOfHour) {
}
