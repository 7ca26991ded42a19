package com.brandautomator.publishing;

import java.util.Arrays;
import java.util.Map;

import com.brandautomator.web.InvalidInput;
import com.fasterxml.jackson.annotation.JsonCreator;
import org.jspecify.annotations.Nullable;

/**
 * How a trial reel comes to be shown to followers (graph-api 3.2: trial_params).
 */
enum Trial {

	/** The person decides. */
	MANUAL,
	/** Instagram decides, by how it did. */
	SS_PERFORMANCE;

	/** Meta's name of the strategy. */
	static final String STRATEGY = "graduation_strategy";

	/**
	 * Reads {@code true}, a strategy, or an object that names one.
	 * @return null for {@code false}
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	static @Nullable Trial of(Object sent) {
		Object word = (sent instanceof Map<?, ?> object) ? object.get(STRATEGY) : sent;
		if (word instanceof Boolean wanted && word == sent) {
			return wanted ? MANUAL : null;
		}
		return Arrays.stream(values())
			.filter((trial) -> trial.name().equals(word))
			.findFirst()
			.orElseThrow(() -> new InvalidInput("trial",
					"must be true, MANUAL, SS_PERFORMANCE or an object with such a graduation_strategy"));
	}

}
