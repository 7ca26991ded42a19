package com.brandautomator.publishing;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What a request to publish may name, and how long it waits.
 *
 * @param loopbackMedia whether a medium may lie at a plain http address of this machine;
 * only a sandbox can fetch it
 * @param defaultWait how long a request waits for its publication when it does not say
 * @param longestWait how long a request may wait
 */
@ConfigurationProperties("publishing")
@Validated
record PublishingProperties(boolean loopbackMedia, @DefaultValue("25s") Duration defaultWait,
		@DefaultValue("60s") Duration longestWait) {
}
