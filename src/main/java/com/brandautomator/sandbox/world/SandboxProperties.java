package com.brandautomator.sandbox.world;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Where the sandbox stands and what was "entered in its App Dashboard".
 *
 * @param appSecret the secret of the app {@code sandbox}
 * @param publicUrl where a browser reaches the sandbox, without a slash at the end
 * @param redirectUri the registered redirect URIs; others on their origins and on
 * loopback are accepted, too
 * @param webhookUrl where webhooks are delivered; the callbacks of deauthorization and
 * data deletion lie on the same origin
 * @param webhookTimeout how long a delivery may take
 * @param webhookRetries how long to wait before each further try of a delivery that was
 * not answered 200
 * @param webhookUnsubscribeAfter for how long deliveries of an account may fail before it
 * is unsubscribed without a word
 * @param controlFromAnywhere whether the control calls answer to other machines, too
 * @param fetchPrivate whether pictures may lie on this machine or in a private network;
 * otherwise public addresses alone are fetched, as Meta can reach no others
 * @param uploads the folder of videos that are being sent
 * @param videoMaxSize of a reel, or of a video of a carousel
 */
@WhenSandboxEnabled
@Validated
@ConfigurationProperties("sandbox")
public record SandboxProperties(@NotBlank(message = "SANDBOX_APP_SECRET is missing") String appSecret, URI publicUrl,
		@NotEmpty List<String> redirectUri, URI webhookUrl, @DefaultValue("20s") Duration webhookTimeout,
		@DefaultValue( {
				"1s", "5s", "30s", "2m", "10m", "1h" }) List<Duration> webhookRetries,
		@DefaultValue("10m") Duration webhookUnsubscribeAfter, @DefaultValue("false") boolean controlFromAnywhere,
		@DefaultValue("false") boolean fetchPrivate, Path uploads, @DefaultValue("300MB") DataSize videoMaxSize){

	/** The id of the one app that the sandbox knows. */
	public static final String APP_ID = "sandbox";

	/**
	 * A public address under the sandbox.
	 * @param path begins with a slash
	 */
	public String link(String path) {
		return this.publicUrl + path;
	}

}
