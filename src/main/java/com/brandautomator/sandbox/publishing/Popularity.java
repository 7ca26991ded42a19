package com.brandautomator.sandbox.publishing;

import java.time.Duration;
import java.time.Instant;

import com.brandautomator.sandbox.world.Chance;

/**
 * How a medium does: grows fast at first and ever more slowly, as its account has
 * followers; always the same for the same medium and time.
 *
 * @param id the medium
 * @param kind what it is
 * @param publishedAt since when it is seen
 * @param followers of its account
 */
public record Popularity(String id, MediumKind kind, Instant publishedAt, int followers) {

	/**
	 * How often it was seen until then.
	 */
	public long views(Instant at) {
		double share = Chance.between(0.3, 0.9, this.id + "/views") * (this.kind.isReel() ? 2 : 1);
		return Math.round(this.followers * share * grown(at));
	}

	/**
	 * How many liked it until then.
	 */
	public long likes(Instant at) {
		return share("likes", 0.04, 0.08, at);
	}

	/**
	 * How often something was done with it that a part of those who see it do.
	 * @param what the name of what they do
	 * @param least which part does so at least
	 * @param most which part does so at most
	 */
	public long share(String what, double least, double most, Instant at) {
		return (long) (views(at) * Chance.between(least, most, this.id + "/" + what));
	}

	private double grown(Instant at) {
		Duration pace = this.kind.isStory() ? Duration.ofHours(6) : Duration.ofHours(40);
		double age = Math.max(0, Duration.between(this.publishedAt, at).toSeconds());
		return 1 - Math.exp(-age / pace.toSeconds());
	}

}
