package com.brandautomator.webhook;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the webhook. A blank secret or token matches nothing.
 *
 * @param verifyToken the word entered at Meta beside the callback URL
 * @param appSecret what Meta signs deliveries with
 * @param appSecretPrevious the secret before it was changed; deliveries signed with
 * either are accepted
 * @param sandboxEnabled whether deliveries signed by the sandbox are accepted
 * @param sandboxAppSecret what the sandbox signs deliveries with
 * @param maxBody the longest body of a delivery
 */
@ConfigurationProperties("webhook")
@Validated
record WebhookProperties(@DefaultValue("") String verifyToken, @DefaultValue("") String appSecret,
		@DefaultValue("") String appSecretPrevious, @DefaultValue("false") boolean sandboxEnabled,
		@DefaultValue("") String sandboxAppSecret, @DefaultValue("3MB") DataSize maxBody) {
}
