package com.brandautomator.sandbox.login;

import com.brandautomator.sandbox.protocol.GraphCall;
import com.brandautomator.sandbox.protocol.GraphError;
import com.brandautomator.sandbox.world.SandboxPart;
import com.brandautomator.sandbox.world.SandboxProperties;
import com.brandautomator.sandbox.world.Secrets;

import org.springframework.http.HttpStatus;

/**
 * Recognises the app, by {@code client_id} and {@code client_secret} or by its app token
 * {@code id|secret}.
 */
@SandboxPart
class AppCredentials {

	private final SandboxProperties properties;

	AppCredentials(SandboxProperties properties) {
		this.properties = properties;
	}

	void check(GraphCall call) {
		if (!call.demand("client_id").equals(SandboxProperties.APP_ID)) {
			throw new GraphError(101,
					"Error validating application. Cannot get application info due to a system error.");
		}
		if (!Secrets.same(call.demand("client_secret"), this.properties.appSecret())) {
			throw new GraphError(1, "Error validating client secret.").status(HttpStatus.BAD_REQUEST);
		}
	}

	boolean isAppToken(String token) {
		return Secrets.same(token, SandboxProperties.APP_ID + "|" + this.properties.appSecret());
	}

}
