package com.brandautomator.upload;

import java.time.Instant;

import com.brandautomator.upload.store.MediaKey;

/**
 * A file that may be fetched.
 *
 * @param key where its bytes are
 * @param type what it is
 * @param size bytes
 * @param since when it has been there; it never changes
 */
record PublicFile(MediaKey key, HostedType type, long size, Instant since) {

	/** One file, one key, for ever: the beginning of the key tells it apart. */
	String tag() {
		return "\"" + this.key.value().substring(0, 8) + "-" + Long.toHexString(this.size) + "\"";
	}

}
