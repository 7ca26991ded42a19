package com.brandautomator.web.idempotency;

import java.util.UUID;

import com.brandautomator.security.CallerId;
import org.jspecify.annotations.Nullable;

/**
 * A claim that rests in the database.
 *
 * @param keys where it rests
 * @param caller whose key it is
 * @param key as sent
 * @param run which request holds it; one that took too long does so no more
 * @param resource what was made before; null when nothing was
 */
record StoredClaim(IdempotencyKeys keys, CallerId caller, String key, UUID run,
		@Nullable String resource) implements Claim {

	@Override
	public void bind(String made) {
		this.keys.bind(this, made);
	}

	@Override
	public void unbind() {
		this.keys.unbind(this);
	}

}
