package com.brandautomator.insight;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import com.brandautomator.insight.BestTime.Hour;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The best time rests on enough posts, in the hours of whoever asks.
 */
class BestTimeTests {

	private static final BestTimeProperties NEEDED = new BestTimeProperties(4, 2);

	private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

	@Test
	void hourIsTheCallersOnBothSidesOfTheChangeOfTheClocks() {
		// Sundays at nine in Berlin: before the end of summer time, and after
		List<PostNumber> posts = List.of(post("2026-10-18T07:10:00Z", 100), post("2026-10-25T08:50:00Z", 300),
				post("2026-10-25T07:50:00Z", 1), post("2026-10-26T08:00:00Z", 1));
		BestTime best = BestTime.of(posts, BERLIN, NEEDED);
		assertThat(best).isEqualTo(new BestTime(4, true, List.of(new Hour("sunday", 9, 2, 200)),
				List.of(new Hour("monday", 9, 1, 1), new Hour("sunday", 8, 1, 1), new Hour("sunday", 9, 2, 200))));
	}

	@Test
	void weekdayIsTheCallersToo() {
		BestTime best = BestTime.of(List.of(post("2026-11-22T23:30:00Z", 5)), ZoneId.of("Pacific/Auckland"), NEEDED);
		assertThat(best.hours()).containsExactly(new Hour("monday", 12, 1, 5));
	}

	@Test
	void tooFewPostsRecommendNothing() {
		List<PostNumber> posts = new ArrayList<>(
				List.of(post("2026-11-16T09:00:00Z", 10), post("2026-11-17T09:00:00Z", 10)));
		assertThat(BestTime.of(posts, BERLIN, NEEDED)).matches((best) -> !best.enough() && best.best().isEmpty())
			.extracting(BestTime::posts)
			.isEqualTo(2);
		posts.add(post("2026-11-18T09:00:00Z", 10));
		posts.add(post("2026-11-19T09:00:00Z", 10));
		// enough of them, but no hour with two
		assertThat(BestTime.of(posts, BERLIN, NEEDED).enough()).isFalse();
		posts.add(post("2026-11-09T09:20:00Z", 30));
		assertThat(BestTime.of(posts, BERLIN, NEEDED).best()).containsExactly(new Hour("monday", 10, 2, 20));
		assertThat(BestTime.of(List.of(), BERLIN, NEEDED).enough()).isFalse();
	}

	@Test
	void onePostThatWentRoundTheWorldMakesNoBestHour() {
		List<PostNumber> posts = new ArrayList<>();
		for (int week = 0; week < 3; week++) {
			posts.add(
					post(Instant.parse("2026-11-02T10:00:00Z").plusSeconds(week * 604_800L), (week == 0) ? 90_000 : 5));
			posts.add(post(Instant.parse("2026-11-03T10:00:00Z").plusSeconds(week * 604_800L), 50));
		}
		assertThat(BestTime.of(posts, ZoneId.of("UTC"), NEEDED).best().get(0))
			.isEqualTo(new Hour("tuesday", 10, 3, 50));
	}

	private static PostNumber post(String publishedAt, double value) {
		return post(Instant.parse(publishedAt), value);
	}

	private static PostNumber post(Instant publishedAt, double value) {
		return new PostNumber("1790", publishedAt, value);
	}

}
