package com.brandautomator.trial;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Measures the ways by turns, a few seconds each, so that what else the machine does
 * falls on all alike.
 */
final class WayComparison {

	private static final List<Integer> CONNECTIONS = List.of(1, 16, 64);

	private static final Duration PATIENCE = Duration.ofSeconds(Integer.getInteger("patience", 180));

	private final WebhookStage stage;

	private final LoadProcess load;

	private final double seconds;

	private final Map<String, Double> rates = new TreeMap<>();

	/**
	 * @param seconds of one slice
	 */
	WayComparison(WebhookStage stage, LoadProcess load, double seconds) {
		this.stage = stage;
		this.load = load;
		this.seconds = seconds;
	}

	/**
	 * Warms every way for this long in all.
	 */
	void warmUp(Duration each) {
		int turns = (int) Math.max(1, Math.round(WaySlice.seconds(each) / this.seconds));
		for (int turn = 0; turn < turns; turn++) {
			round(CONNECTIONS.get(CONNECTIONS.size() - 1 - turn % CONNECTIONS.size()));
		}
	}

	List<WayRounds> measure(int rounds) {
		List<WayRounds> all = CONNECTIONS.stream().map(WayRounds::new).toList();
		for (int round = 0; round < rounds; round++) {
			all.forEach((measured) -> measured.add(round(measured.connections())));
		}
		return all;
	}

	private List<WaySlice> round(int connections) {
		return Arrays.stream(Way.values()).map((way) -> slice(way, connections)).toList();
	}

	private WaySlice slice(Way way, int connections) {
		String kind = way.letter() + connections;
		long expected = (long) (this.rates.getOrDefault(kind, 1000.0) * this.seconds * 1.3);
		Map<String, Duration> before = cpu();
		LoadResult result = this.load.deliver(way.path(), connections, this.seconds, expected);
		Map<String, Double> used = new TreeMap<>();
		cpu().forEach((process, time) -> used.put(process, WaySlice.seconds(time.minus(before.get(process)))));
		used.put("load", result.cpu());
		this.rates.put(kind, result.rate());
		long end = System.nanoTime();
		this.stage.awaitRest(PATIENCE);
		return new WaySlice(way, connections, result, used, (System.nanoTime() - end) / 1e9);
	}

	private Map<String, Duration> cpu() {
		return new TreeMap<>(
				Map.of("service", this.stage.nodes().get(0).cpu(), "PostgreSQL", this.stage.postgres().cpu()));
	}

}
