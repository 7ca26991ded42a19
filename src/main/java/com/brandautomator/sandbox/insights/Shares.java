package com.brandautomator.sandbox.insights;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import com.brandautomator.sandbox.world.Chance;

/**
 * How a number falls into parts.
 */
final class Shares {

	private static final Map<String, Map<String, Integer>> PERCENT = Map.of("media_product_type",
			ordered("POST", 45, "REEL", 40, "STORY", 15), "follow_type",
			ordered("FOLLOWER", 62, "NON_FOLLOWER", 36, "UNKNOWN", 2), "follower_type",
			ordered("FOLLOWER", 62, "NON_FOLLOWER", 36, "UNKNOWN", 2), "age",
			ordered("25-34", 36, "35-44", 24, "18-24", 19, "45-54", 12, "55-64", 6, "65+", 3), "gender",
			ordered("F", 58, "M", 38, "U", 4), "country", ordered("CH", 71, "DE", 14, "AT", 8, "FR", 7), "city",
			ordered("Bern, Bern", 42, "Zurich, Zurich", 21, "Thun, Bern", 9, "Basel, Basel-Stadt", 6));

	private Shares() {
	}

	/**
	 * The parts of a number; what is left over belongs to the first, unless there are
	 * others still that are too small to be told.
	 */
	static Map<String, Long> of(String breakdown, long all) {
		Map<String, Integer> percent = PERCENT.get(breakdown);
		Map<String, Long> parts = new LinkedHashMap<>();
		percent.forEach((part, share) -> parts.put(part, all * share / 100));
		long told = parts.values().stream().mapToLong(Long::longValue).sum();
		if (!breakdown.equals("city")) {
			parts.merge(percent.keySet().iterator().next(), all - told, Long::sum);
		}
		return parts;
	}

	/**
	 * How many followers were there in each hour of a day.
	 */
	static Map<String, Long> online(AccountNumbers numbers, LocalDate day) {
		Map<String, Long> hours = new LinkedHashMap<>();
		for (int hour = 0; hour < 24; hour++) {
			double awake = 0.15 + 0.25 * (1 - Math.cos((hour - 4) * Math.PI / 12));
			String key = numbers.accountId() + "/online/" + day + "/" + hour;
			hours.put(Integer.toString(hour), Math.round(numbers.followers() * awake * Chance.between(0.8, 1, key)));
		}
		return hours;
	}

	private static Map<String, Integer> ordered(Object... parts) {
		Map<String, Integer> ordered = new LinkedHashMap<>();
		for (int index = 0; index < parts.length; index += 2) {
			ordered.put((String) parts[index], (Integer) parts[index + 1]);
		}
		return ordered;
	}

}
