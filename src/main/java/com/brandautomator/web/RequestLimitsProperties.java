package com.brandautomator.web;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How large the bodies may be that callers send.
 *
 * @param body largest body of an API request that is no upload
 * @param webhook largest delivery of a webhook
 * @param bodyTime how long a body may take to arrive whole
 */
@ConfigurationProperties("request-limits")
record RequestLimitsProperties(@DefaultValue("256KB") DataSize body, @DefaultValue("3MB") DataSize webhook,
		@DefaultValue("10s") Duration bodyTime) {

}
