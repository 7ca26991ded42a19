package com.brandautomator.trial;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A request to publish something, the same whenever it is sent again.
 *
 * @param key its Idempotency-Key
 * @param caller whose account it is for
 */
record Order(String key, String caller, PostKind kind, boolean waits, String body) {

	private static final JsonMapper JSON = new JsonMapper();

	private static final Duration SHORTLY = Duration.ofSeconds(3);

	/**
	 * Any kind, now or a few seconds ahead, with or without a first comment, of somebody
	 * who waits for the answer or not. Now and then two or three that nobody could tell
	 * apart but by their containers.
	 */
	static List<Order> some(Random random, String caller, Material material) {
		ObjectNode body = JSON.createObjectNode();
		PostKind kind = PostKind.any(random);
		kind.fill(body, material, random);
		if (!kind.isStory()) {
			body.put("caption", "Trial " + key(random));
		}
		if (random.nextInt(3) == 0) {
			body.put("scheduled_time", Instant.now().plus(SHORTLY).plusMillis(random.nextInt(4000)).toString());
		}
		int count = (random.nextInt(5) == 0) ? 2 + random.nextInt(2) : 1;
		return Stream.generate(() -> of(random, caller, kind, body.deepCopy())).limit(count).toList();
	}

	private static Order of(Random random, String caller, PostKind kind, ObjectNode body) {
		String key = key(random);
		if (!kind.isStory() && random.nextBoolean()) {
			body.put("first_comment", "First of " + key);
		}
		return new Order(key, caller, kind, random.nextBoolean(), body.toString());
	}

	private static String key(Random random) {
		byte[] bytes = new byte[16];
		random.nextBytes(bytes);
		return UUID.nameUUIDFromBytes(bytes).toString();
	}

	/**
	 * Its caption; empty where it has none.
	 */
	String caption() {
		return wish().at("/caption").asString("");
	}

	/**
	 * The first comment that is asked for; empty where there is none.
	 */
	String firstComment() {
		return wish().at("/first_comment").asString("");
	}

	/**
	 * How many media it has beyond one.
	 */
	int items() {
		return wish().at("/items").size();
	}

	/**
	 * Whether nothing that Meta shows of a medium tells whose it is.
	 */
	boolean isLike(Order other) {
		return this.caller.equals(other.caller) && this.kind == other.kind && caption().equals(other.caption())
				&& items() == other.items();
	}

	private JsonNode wish() {
		return JSON.readTree(this.body);
	}

}
