package com.brandautomator.graph;

import java.time.Duration;
import java.time.Instant;

import com.brandautomator.TurnableClock;
import com.brandautomator.graph.api.MetaClock;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What time it is at a Graph API is what its answers say.
 */
class MetaClockTests {

	private final TurnableClock ours = new TurnableClock();

	private final MetaClock theirs = new MetaClock(this.ours);

	@Test
	void clockThatWasTurnedIsFollowedAndGoesOn() {
		Instant later = this.ours.instant().plus(Duration.ofDays(35));
		this.theirs.heard(later.toEpochMilli());
		assertThat(this.theirs.now()).isEqualTo(later);
		this.ours.turn(Duration.ofHours(1));
		assertThat(this.theirs.now()).isEqualTo(later.plus(Duration.ofHours(1)));
		this.theirs.heard(this.ours.instant().toEpochMilli());
		assertThat(this.theirs.now()).isEqualTo(this.ours.instant());
	}

	@Test
	void secondsThatAnAnswerTookAreNoDifference() {
		this.theirs.heard(this.ours.instant().minusSeconds(20).toEpochMilli());
		assertThat(this.theirs.now()).isEqualTo(this.ours.instant());
		this.theirs.heard(-1);
		assertThat(this.theirs.now()).isEqualTo(this.ours.instant());
	}

}
