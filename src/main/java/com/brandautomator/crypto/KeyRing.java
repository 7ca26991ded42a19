package com.brandautomator.crypto;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The keys of {@code TOKEN_ENCRYPTION_KEYS}: all of them read, the first one writes.
 */
final class KeyRing {

	private final Map<String, SealingKey> keys = new LinkedHashMap<>();

	private KeyRing() {
	}

	static KeyRing parse(String setting) {
		if (setting.isBlank()) {
			throw refuse("is missing");
		}
		KeyRing ring = new KeyRing();
		for (String entry : setting.split(",", -1)) {
			ring.add(SealingKey.parse(entry.strip()));
		}
		return ring;
	}

	static IllegalArgumentException refuse(String why) {
		return new IllegalArgumentException("TOKEN_ENCRYPTION_KEYS " + why
				+ ": give k1:<base64 of 32 random bytes>, and older keys after it, parted by commas");
	}

	private void add(SealingKey key) {
		if (this.keys.putIfAbsent(key.id(), key) != null) {
			throw refuse("has the key id " + key.id() + " twice");
		}
	}

	SealingKey writing() {
		return this.keys.values().iterator().next();
	}

	@Nullable SealingKey find(String id) {
		return this.keys.get(id);
	}

	@Override
	public String toString() {
		return this.keys.keySet().toString();
	}

}
