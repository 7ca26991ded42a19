package com.brandautomator.webhook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.brandautomator.account.GraphBase;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Says who signed a delivery, from the bytes as they came (graph-api 9.3: Meta signs its
 * ASCII-escaped form, so a body written again no longer matches).
 */
@Component
class Signatures {

	private static final Pattern HEADER = Pattern.compile("sha256=([0-9a-f]{64})");

	private final List<AppSecret> secrets = new ArrayList<>();

	Signatures(WebhookProperties properties) {
		add(GraphBase.META, properties.appSecret());
		add(GraphBase.META, properties.appSecretPrevious());
		if (properties.sandboxEnabled()) {
			add(GraphBase.SANDBOX, properties.sandboxAppSecret());
		}
	}

	/**
	 * The owner of the secret that signed this body.
	 * @param header the value of {@code X-Hub-Signature-256}
	 * @return empty for a missing or malformed header and for any other secret
	 */
	Optional<GraphBase> signer(@Nullable String header, byte[] body) {
		Matcher matcher = HEADER.matcher((header != null) ? header : "");
		if (!matcher.matches()) {
			return Optional.empty();
		}
		String digits = matcher.group(1);
		return this.secrets.stream().filter((secret) -> secret.signed(body, digits)).map(AppSecret::owner).findFirst();
	}

	private void add(GraphBase owner, String secret) {
		if (!secret.isBlank()) {
			this.secrets.add(new AppSecret(owner, secret));
		}
	}

}
