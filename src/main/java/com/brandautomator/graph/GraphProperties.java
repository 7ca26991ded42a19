package com.brandautomator.graph;

import java.net.URI;
import java.time.Duration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Where the Graph API is, who we are there, and how patient we are.
 *
 * @param version the version in every path
 * @param meta Meta's own hosts and our app there
 * @param sandbox the sandbox's hosts and our app there
 * @param connectTimeout how long a connection may take
 * @param readTimeout how long an answer may take
 * @param maxAnswer how large an answer may be
 * @param readTries how often a read is tried in all
 * @param retryDelay the wait before the second try; doubles, with 20 % jitter
 * @param appPause how long calls pause when Meta says that the app has used all its calls
 * @param background when calls that nobody waits for are held back
 * @param upload how patient we are with videos on their way to Meta
 */
@ConfigurationProperties("graph")
@Validated
record GraphProperties(@Pattern(regexp = "v\\d+\\.\\d+") String version, @Valid Host meta, @Valid Host sandbox,
		@DefaultValue("2s") Duration connectTimeout, @DefaultValue("10s") Duration readTimeout,
		@DefaultValue("5MB") DataSize maxAnswer, @DefaultValue("3") @Positive int readTries,
		@DefaultValue("200ms") Duration retryDelay, @DefaultValue("5m") Duration appPause,
		@DefaultValue @Valid Background background, @DefaultValue @Valid Upload upload) {

	/**
	 * When calls that nobody waits for are held back, so that those that somebody waits
	 * for may go on.
	 *
	 * @param from the usage of the app or of the account, in percent
	 * @param pause how long, unless the usage is seen to be less before
	 */
	record Background(@DefaultValue("90") @Min(1) @Max(100) int from, @DefaultValue("1m") Duration pause) {
	}

	/**
	 * How patient we are with videos on their way to Meta.
	 *
	 * @param connectTimeout how long a connection may take
	 * @param stall how long nothing may move, be it a byte or the answer
	 * @param pause how long we stay away when Meta wants us to and does not say how long
	 */
	record Upload(@DefaultValue("10s") Duration connectTimeout, @DefaultValue("1m") Duration stall,
			@DefaultValue("1m") Duration pause) {
	}

	/**
	 * One Graph API and our app there.
	 *
	 * @param appId the app's id; blank when there is no app
	 * @param appSecret the app's secret
	 * @param baseUrl the Graph API without the version
	 * @param dialogUrl where a browser finds the login dialog, without the version
	 * @param ruploadUrl where video bytes go
	 */
	record Host(@Nullable String appId, @Nullable String appSecret, URI baseUrl, URI dialogUrl, URI ruploadUrl) {

		@Override
		public String toString() {
			return "Host[" + this.appId + " at " + this.baseUrl + "]";
		}

	}

}
