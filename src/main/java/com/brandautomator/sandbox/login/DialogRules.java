package com.brandautomator.sandbox.login;

import java.util.Map;

import com.brandautomator.sandbox.world.SandboxPart;
import com.brandautomator.sandbox.world.SandboxProperties;

/**
 * Checks what an app asks of the dialog.
 */
@SandboxPart
class DialogRules {

	private final RedirectUris redirectUris;

	DialogRules(RedirectUris redirectUris) {
		this.redirectUris = redirectUris;
	}

	DialogRequest check(Map<String, String> parameters) {
		DialogRequest asked = new DialogRequest(parameters.getOrDefault("client_id", ""),
				parameters.getOrDefault("redirect_uri", ""), parameters.getOrDefault("state", ""),
				parameters.getOrDefault("scope", ""));
		if (!asked.clientId().equals(SandboxProperties.APP_ID)) {
			throw new DialogRefused("Invalid App ID: the app id of the sandbox is \"sandbox\".");
		}
		if (!this.redirectUris.accept(asked.redirectUri())) {
			throw new DialogRefused("URL Blocked: this redirect failed because the redirect URI is not "
					+ "registered for the app. Registered are INSTAGRAM_REDIRECT_URI and addresses on this machine.");
		}
		if (!parameters.getOrDefault("response_type", "code").equals("code")) {
			throw new DialogRefused("Invalid response_type: only \"code\" is supported.");
		}
		if (!Scopes.known(Scopes.parse(asked.scope()))) {
			throw new DialogRefused("Invalid Scopes: " + asked.scope());
		}
		return asked;
	}

}
