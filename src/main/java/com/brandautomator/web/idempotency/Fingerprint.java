package com.brandautomator.web.idempotency;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Tells whether two requests mean the same: by method, path and what was understood of
 * the body. The order of members, white space and a member that is null change nothing.
 */
@Component
class Fingerprint {

	private final JsonMapper canonical;

	Fingerprint(JsonMapper json) {
		// without nulls, so that a release that understands one more member still knows
		// the requests of the one before
		this.canonical = json.rebuild()
			.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
			.enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
			.changeDefaultPropertyInclusion((inclusion) -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
			.build();
	}

	/**
	 * Its SHA-256 in hexadecimal digits.
	 */
	String of(HttpServletRequest request, Object meaning) {
		return sha256(request.getMethod() + " " + request.getRequestURI() + "\n"
				+ this.canonical.writeValueAsString(meaning));
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
