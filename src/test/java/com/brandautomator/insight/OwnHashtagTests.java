package com.brandautomator.insight;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.brandautomator.graph.model.Media;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Own posts with a hashtag are counted, and their middle told.
 */
class OwnHashtagTests {

	private static final HashtagName NAME = new HashtagName("rolls");

	private static final PostNumbers NONE = new PostNumbers(Map.of(), Map.of());

	private static final Instant FIRST = Instant.parse("2026-11-01T08:00:00Z");

	@Test
	void medianIsTheMiddleOfAnOddAndTheMeanOfTheMiddleOfAnEvenNumber() {
		assertThat(OwnHashtag.of(NAME, posts(9L, 1L, 2L), NONE).medianLikes()).isEqualTo(2);
		assertThat(OwnHashtag.of(NAME, posts(9L, 1L, 2L, 4L), NONE).medianLikes()).isEqualTo(3);
	}

	@Test
	void hiddenLikesCountAsUnknownAndNotAsNone() {
		assertThat(OwnHashtag.of(NAME, posts(null, 10L, null), NONE))
			.isEqualTo(new OwnHashtag("rolls", 3, 10.0, 1.0, 0, null, null, FIRST.plusSeconds(2)));
		assertThat(OwnHashtag.of(NAME, posts((Long) null), NONE).medianLikes()).isNull();
	}

	@Test
	void reachIsOfThosePostsWhoseNumbersAreKept() {
		PostNumbers kept = new PostNumbers(Map.of("17900", 10.0, "17902", 40.0, "1799", 1.0), Map.of("17902", 3.0));
		assertThat(OwnHashtag.of(NAME, posts(1L, 1L, 1L), kept)).satisfies((own) -> {
			assertThat(own.measured()).isEqualTo(2);
			assertThat(own.medianReach()).isEqualTo(25);
			assertThat(own.medianInteractions()).isEqualTo(3);
		});
	}

	@Test
	void hashtagThatWasNeverUsedHasNoFigures() {
		assertThat(OwnHashtag.of(NAME, List.of(), NONE))
			.isEqualTo(new OwnHashtag("rolls", 0, null, null, 0, null, null, null));
	}

	private static List<Media> posts(@Nullable Long... likes) {
		return Stream.iterate(0, (number) -> number + 1)
			.limit(likes.length)
			.map((number) -> new Media("1790" + number, "#rolls", "IMAGE", "FEED", null, null, null,
					FIRST.plusSeconds(number), likes[number], 1L, null))
			.toList();
	}

}
