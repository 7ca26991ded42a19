package com.brandautomator.webhook;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/**
 * What an event carried, as the database holds it.
 *
 * @param json the text as received, with U+FFFD for bytes that are not UTF-8
 * @param raw the bytes as received where {@code json} is not what they say, else null
 */
record Payload(String json, byte @Nullable [] raw) {

	/**
	 * Stands for what is no JSON, or none that the database takes.
	 */
	private static final String NONE = "null";

	static Payload of(JsonSlice slice) {
		byte[] bytes = slice.bytes();
		String text = new String(bytes, StandardCharsets.UTF_8);
		// what is no UTF-8 has become U+FFFD, which may have been sent as well
		return new Payload(text, (text.indexOf('\uFFFD') < 0 || isUtf8(bytes)) ? null : bytes);
	}

	/**
	 * A body that is not JSON.
	 */
	static Payload unreadable(byte[] body) {
		return new Payload(NONE, body);
	}

	/**
	 * The same, with the bytes only: for what the database refused.
	 */
	Payload withBytesOnly() {
		return unreadable((this.raw != null) ? this.raw : this.json.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Whether there is more than bytes.
	 */
	boolean isReadable() {
		return this.raw == null || !this.json.equals(NONE);
	}

	private static boolean isUtf8(byte[] bytes) {
		try {
			StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
			return true;
		}
		catch (CharacterCodingException ex) {
			return false;
		}
	}

}
