package com.brandautomator.connect;

import java.net.URI;
import java.time.Duration;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where people come from and go to when they connect.
 *
 * @param siteUrl where people and Meta reach this service
 * @param frontendUrl the page
 * @param redirectUri where the login dialog sends the browser back; registered at Meta to
 * the letter
 * @param sandboxEnabled whether the sandbox may be connected
 * @param scopes what we ask for (graph-api 1.2)
 * @param stateLifetime how long a person may take in the dialog
 */
@ConfigurationProperties("connect")
@Validated
record ConnectProperties(URI siteUrl, URI frontendUrl, URI redirectUri, boolean sandboxEnabled, List<String> scopes,
		@DefaultValue("10m") Duration stateLifetime) {
}
