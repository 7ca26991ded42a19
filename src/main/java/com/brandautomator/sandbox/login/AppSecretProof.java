package com.brandautomator.sandbox.login;

import java.time.Duration;
import java.util.Optional;

import com.brandautomator.sandbox.protocol.GraphCall;
import com.brandautomator.sandbox.protocol.GraphError;
import com.brandautomator.sandbox.world.SandboxClock;
import com.brandautomator.sandbox.world.SandboxPart;
import com.brandautomator.sandbox.world.SandboxProperties;
import com.brandautomator.sandbox.world.Secrets;
import com.brandautomator.sandbox.world.Setting;
import com.brandautomator.sandbox.world.Settings;

/**
 * Checks {@code appsecret_proof}, plain or with a time that is at most five minutes off
 * (graph-api.md, section 1.6).
 */
@SandboxPart
class AppSecretProof {

	private static final Duration VALID = Duration.ofMinutes(5);

	private final SandboxProperties properties;

	private final Settings settings;

	private final SandboxClock clock;

	AppSecretProof(SandboxProperties properties, Settings settings, SandboxClock clock) {
		this.properties = properties;
		this.settings = settings;
		this.clock = clock;
	}

	void check(GraphCall call, String token) {
		if (call.isUpload()) {
			return; // rupload takes the token alone
		}
		Optional<String> proof = call.parameter("appsecret_proof");
		if (proof.isEmpty() && this.settings.flag(Setting.REQUIRE_PROOF)) {
			throw refusal("API calls from the server require an appsecret_proof argument");
		}
		if (proof.isPresent() && !isRight(proof.get(), call.parameter("appsecret_time"), token)) {
			throw refusal("Invalid appsecret_proof provided in the API argument");
		}
	}

	private boolean isRight(String proof, Optional<String> time, String token) {
		String message = time.map((seconds) -> token + "|" + seconds).orElse(token);
		return time.map(this::isFresh).orElse(true)
				&& Secrets.same(proof, Secrets.hmac(this.properties.appSecret(), message));
	}

	private boolean isFresh(String seconds) {
		return seconds.matches("\\d{1,12}") && Math.abs(this.clock.now().getEpochSecond()
				- this.clock.lead().toSeconds() - Long.parseLong(seconds)) <= VALID.toSeconds();
	}

	private static GraphError refusal(String sentence) {
		return new GraphError(100, sentence).type("GraphMethodException");
	}

}
