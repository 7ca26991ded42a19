package com.brandautomator.connect;

import java.time.Duration;
import java.util.List;

import jakarta.validation.constraints.NotEmpty;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the subscription to webhooks.
 *
 * @param fields the Page's fields; any of them brings the Instagram fields that are
 * ticked in the app's dashboard (graph-api 9.2)
 * @param check how often is looked whether it still stands: Meta unsubscribes without a
 * word
 * @param gap after how long without a good look webhooks may have been missed
 * @param retry when is looked again after Meta could not answer
 * @param atOnce how many accounts are subscribed while the person who connects waits; the
 * others follow at once
 * @param patience how long a person who disconnects waits for Meta at most
 */
@ConfigurationProperties("connect.webhook")
@Validated
record SubscriptionProperties(@NotEmpty List<String> fields, @DefaultValue("1h") Duration check,
		@DefaultValue("2h") Duration gap, @DefaultValue("5m") Duration retry, @DefaultValue("5") int atOnce,
		@DefaultValue("3s") Duration patience) {
}
