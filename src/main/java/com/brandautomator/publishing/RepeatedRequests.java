package com.brandautomator.publishing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

import com.brandautomator.security.CallerId;
import com.brandautomator.web.InvalidInput;
import com.brandautomator.web.ProblemCode;
import com.brandautomator.web.ProblemException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Knows a request that was sent before by its {@code Idempotency-Key}: unique per caller
 * and key in the database.
 */
@Component
class RepeatedRequests {

	private static final int LONGEST = 255;

	private final Publications publications;

	private final JsonMapper json;

	RepeatedRequests(Publications publications, JsonMapper json) {
		this.publications = publications;
		this.json = json;
	}

	/**
	 * The key together with what the request means; null without a key.
	 */
	Draft.@Nullable Idempotency of(@Nullable String key, PostRequest request) {
		if (key == null) {
			return null;
		}
		if (key.isBlank() || key.length() > LONGEST) {
			throw new InvalidInput("Idempotency-Key", "must have 1 to 255 characters");
		}
		return new Draft.Idempotency(key, sha256(this.json.writeValueAsString(request)));
	}

	/**
	 * The publication that this key made before.
	 * @throws ProblemException 422 when the key stood for another request
	 */
	Optional<UUID> find(CallerId caller, Draft.@Nullable Idempotency idempotency) {
		if (idempotency == null) {
			return Optional.empty();
		}
		Optional<Publication> before = this.publications.find(caller, idempotency.key());
		if (before.isPresent() && !before.get().isOf(idempotency)) {
			throw new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, ProblemCode.IDEMPOTENCY_KEY_REUSED,
					"This Idempotency-Key was used for another request. Use a new key for a new post.");
		}
		return before.map(Publication::getId);
	}

	private static String sha256(String text) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every JVM has SHA-256", ex);
		}
	}

}
