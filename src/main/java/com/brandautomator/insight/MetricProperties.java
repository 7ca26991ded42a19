package com.brandautomator.insight;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of metrics.
 *
 * @param refused for how long a metric is not asked for after Meta has refused it
 * @param kept how long Meta keeps an account's figures (graph-api 7.1)
 */
@ConfigurationProperties("insight.metrics")
@Validated
record MetricProperties(@DefaultValue("7d") Duration refused, @DefaultValue("90d") Duration kept) {
}
