package com.brandautomator.trial;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What became of a wave, by Meta's side of the truth.
 *
 * @param missing posts that never went live
 * @param doubles media beyond one for each post
 * @param untilAllLive from the first post's time to the last medium
 * @param lateness of each media_publish request after its post's time, in order
 */
record Outcome(long missing, long doubles, Duration untilAllLive, List<Duration> lateness) {

	/**
	 * @param containers of each publication
	 */
	static Outcome of(Wave wave, Map<String, String> containers, MetaSide meta) {
		List<Wave.Due> live = wave.posts()
			.stream()
			.filter((due) -> !meta.media(container(due, containers)).isEmpty())
			.toList();
		Instant last = live.stream()
			.map((due) -> meta.media(container(due, containers)).get(0).live())
			.max(Instant::compareTo)
			.orElse(wave.first());
		List<Duration> lateness = live.stream()
			.map((due) -> Duration.between(due.time(), meta.asked(container(due, containers))))
			.sorted()
			.toList();
		return new Outcome(wave.posts().size() - live.size(), meta.effects().size() - live.size(),
				Duration.between(wave.first(), last), lateness);
	}

	private static String container(Wave.Due due, Map<String, String> containers) {
		return containers.getOrDefault(due.publication(), "");
	}

	/**
	 * @param share of the posts that were no later, from 0 to 1
	 */
	Duration lateness(double share) {
		if (this.lateness.isEmpty()) {
			return Duration.ZERO;
		}
		return this.lateness.get((int) Math.min(this.lateness.size() - 1L, (long) (share * this.lateness.size())));
	}

}
