package com.brandautomator.trial;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;

/**
 * A request to publish something, the same whenever it is sent again.
 *
 * @param key its Idempotency-Key
 * @param caller whose account it is for
 */
record Order(String key, String caller, PostKind kind, boolean waits, String body) {

	private static final Duration SHORTLY = Duration.ofSeconds(3);

	/**
	 * Any kind, now or a few seconds ahead, of somebody who waits for the answer or not.
	 */
	static Order any(Random random, String caller, String picture) {
		PostKind kind = PostKind.values()[random.nextInt(PostKind.values().length)];
		String key = UUID.nameUUIDFromBytes(longs(random)).toString();
		String members = kind.members(picture, "Trial " + key);
		if (random.nextInt(3) == 0) {
			Instant time = Instant.now().plus(SHORTLY).plusMillis(random.nextInt(4000));
			members += ", \"scheduled_time\": \"" + time + "\"";
		}
		return new Order(key, caller, kind, random.nextBoolean(), "{" + members + "}");
	}

	private static byte[] longs(Random random) {
		byte[] bytes = new byte[16];
		random.nextBytes(bytes);
		return bytes;
	}

}
