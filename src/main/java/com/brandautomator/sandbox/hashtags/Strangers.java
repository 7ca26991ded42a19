package com.brandautomator.sandbox.hashtags;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

import com.brandautomator.sandbox.protocol.GraphNode;
import com.brandautomator.sandbox.protocol.MetaTime;
import com.brandautomator.sandbox.protocol.Slice;
import com.brandautomator.sandbox.protocol.SliceRequest;
import com.brandautomator.sandbox.world.SandboxClock;
import com.brandautomator.sandbox.world.SandboxPart;
import com.brandautomator.sandbox.world.SandboxProperties;

/**
 * Makes up what strangers post under a hashtag: always the same of the same hashtag.
 * Nothing of it can be read by its id.
 */
@SandboxPart
class Strangers {

	private static final long TOP = 60;

	private static final Duration DAY = Duration.ofHours(24);

	private static final Duration PACE = Duration.ofMinutes(20);

	/** What was popular first. */
	private static final Instant HEYDAY = Instant.parse("2026-06-01T12:00:00Z");

	private final SandboxProperties properties;

	private final SandboxClock clock;

	Strangers(SandboxProperties properties, SandboxClock clock) {
		this.properties = properties;
		this.clock = clock;
	}

	/**
	 * The most popular, most liked first.
	 */
	Slice<GraphNode> top(Hashtag hashtag, SliceRequest wanted) {
		return cut(wanted, 0, TOP,
				(number) -> post(hashtag, number, HEYDAY.plus(Duration.ofDays(number % 90)), 1000 + number * 37));
	}

	/**
	 * Those of the last 24 hours.
	 */
	Slice<GraphNode> recent(Hashtag hashtag, SliceRequest wanted) {
		Instant now = this.clock.now();
		return cut(wanted, slot(now.minus(DAY)), slot(now) + 1, (slot) -> post(hashtag, slot,
				Instant.EPOCH.plus(PACE.multipliedBy(slot)), new Random(hashtag.id().hashCode() + slot).nextInt(300)));
	}

	private static long slot(Instant at) {
		return Duration.between(Instant.EPOCH, at).dividedBy(PACE);
	}

	private static Slice<GraphNode> cut(SliceRequest wanted, long first, long end, LongFunction<GraphNode> post) {
		List<Long> found = LongStream.range(first, end)
			.boxed()
			.map((number) -> end - 1 - (number - first))
			.filter((number) -> number < wanted.after())
			.limit(wanted.limit() + 1L)
			.toList();
		return wanted.cut(found, Long::longValue).map(post::apply);
	}

	private GraphNode post(Hashtag hashtag, long number, Instant at, long likes) {
		String digits = Hashtags.number(hashtag.id() + "/" + number);
		return new GraphNode("IGMedia", "id").with("id", "17999" + digits)
			.with("caption", "Number " + number + " about #" + hashtag.name())
			.with("media_type", "IMAGE")
			.with("media_url", this.properties.link("/cdn/profile/17841400000000001.jpg"))
			.with("permalink", this.properties.link("/p/" + digits + "/"))
			.with("timestamp", MetaTime.format(at))
			.with("like_count", likes)
			.with("comments_count", likes / 20)
			.with("children", null);
	}

}
