package com.brandautomator.webhook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.DeserializationFeature;

/**
 * Makes the keys by which an event is stored once (graph-api 9.6).
 */
final class EventKey {

	// an index entry of PostgreSQL holds at most 2,704 bytes
	private static final Pattern READABLE = Pattern.compile("[A-Za-z0-9_+/=.-]{1,300}");

	private static final JsonMapper CANONICAL = JsonMapper.builder()
		.enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.build();

	private EventKey() {
	}

	/**
	 * The key made of these ids.
	 * @return empty when one of them is missing or empty
	 */
	static Optional<String> of(String kind, @Nullable String... ids) {
		boolean readable = true;
		for (String id : ids) {
			if (id == null || id.isEmpty()) {
				return Optional.empty();
			}
			readable &= READABLE.matcher(id).matches();
		}
		String joined = String.join(":", ids);
		return Optional.of(kind + ":" + (readable ? joined : sha256(Arrays.toString(ids))));
	}

	/**
	 * The key of what has no id of its own: its content, whatever the order of members
	 * and the white space.
	 */
	static String ofContent(String field, @Nullable String time, JsonSlice content) {
		return "sha256:" + sha256(field + "\n" + time + "\n" + canonical(content));
	}

	/**
	 * The key of a body that is not JSON.
	 */
	static String ofBody(byte[] body) {
		return "body:" + HexFormat.of().formatHex(digest(body));
	}

	private static String canonical(JsonSlice content) {
		try {
			return CANONICAL.writeValueAsString(CANONICAL.readTree(content.toString()));
		}
		catch (JacksonException ex) {
			// beyond the mapper's limits, such as a number of 2,000 digits
			return new String(content.bytes(), StandardCharsets.ISO_8859_1);
		}
	}

	private static String sha256(String text) {
		return HexFormat.of().formatHex(digest(text.getBytes(StandardCharsets.UTF_8)));
	}

	private static byte[] digest(byte[] bytes) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(bytes);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every JDK has SHA-256", ex);
		}
	}

}
