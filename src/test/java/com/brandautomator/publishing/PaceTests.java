package com.brandautomator.publishing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How the machine's waits grow.
 */
class PaceTests {

	private final Pace pace = Binder.get(new MockEnvironment()).bindOrCreate("publishing", Pace.class);

	@Test
	void waitsDoubleAndEndWithTheGrace() {
		List<Long> looks = new ArrayList<>();
		Duration passed = Duration.ofSeconds(7);
		while (passed.compareTo(this.pace.grace()) < 0) {
			passed = passed.plus(this.pace.nextPoll(passed, this.pace.grace().minus(passed)));
			looks.add(passed.toSeconds());
		}
		assertThat(looks).containsExactly(14L, 28L, 30L);
	}

}
