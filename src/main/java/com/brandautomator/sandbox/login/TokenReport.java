package com.brandautomator.sandbox.login;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

import com.brandautomator.sandbox.world.SandboxPart;
import com.brandautomator.sandbox.world.SandboxProperties;

/**
 * Describes a token as {@code debug_token} does.
 */
@SandboxPart
class TokenReport {

	private static final Duration DATA_ACCESS = Duration.ofDays(90);

	private final Viewers viewers;

	private final GranularScopes granularScopes;

	TokenReport(Viewers viewers, GranularScopes granularScopes) {
		this.viewers = viewers;
		this.granularScopes = granularScopes;
	}

	Map<String, Object> of(Token token) {
		TreeSet<String> scopes = new TreeSet<>(this.viewers.granted(token.personId()));
		Instant end = token.expiresAt();
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("app_id", SandboxProperties.APP_ID);
		data.put("type", token.kind().name());
		data.put("application", "Sandbox");
		data.put("data_access_expires_at", token.issuedAt().plus(DATA_ACCESS).getEpochSecond());
		data.put("expires_at", (end != null) ? end.getEpochSecond() : 0);
		data.put("issued_at", token.issuedAt().getEpochSecond());
		if (token.pageId() != null) {
			data.put("profile_id", token.pageId());
		}
		data.put("scopes", scopes);
		data.put("granular_scopes", this.granularScopes.of(token.personId(), scopes));
		data.put("user_id", token.personId());
		return data;
	}

}
