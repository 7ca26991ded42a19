package com.brandautomator.sandbox.publishing;

import java.time.Duration;
import java.time.Instant;

import com.brandautomator.sandbox.video.VideoFacts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What each kind of video may be.
 */
class VideoRulesTests {

	private static final DataSize MOST = DataSize.ofMegabytes(300);

	@ParameterizedTest
	@CsvSource({ "REEL, 10, 3.0, 30, 1080, 0", "REEL, 10, 2.9, 30, 1080, 2207026", "REEL, 10, 900, 30, 1080, 0",
			"REEL, 10, 901, 30, 1080, 2207026", "REEL, 300, 20, 30, 1080, 0", "REEL, 301, 20, 30, 1080, 2207026",
			"REEL, 10, 20, 23.976, 1080, 0", "REEL, 10, 20, 59.94, 1920, 0", "REEL, 10, 20, 15, 1080, 2207026",
			"REEL, 10, 20, 120, 1080, 2207026", "REEL, 10, 20, 30, 1921, 2207026", "STORY_VIDEO, 100, 60, 30, 1080, 0",
			"STORY_VIDEO, 101, 60, 30, 1080, 2207026", "STORY_VIDEO, 10, 61, 30, 1080, 2207026",
			"STORY_VIDEO, 10, 2, 30, 1080, 2207026", "CHILD_VIDEO, 10, 60, 30, 1080, 0",
			"CHILD_VIDEO, 10, 61, 30, 1080, 2207026", "CHILD_VIDEO, 10, 1, 30, 1080, 0" })
	void limitsHold(MediumKind kind, long megabytes, double seconds, double rate, int columns, int subcode) {
		VideoFacts video = new VideoFacts(megabytes * 1024 * 1024, Duration.ofMillis(Math.round(seconds * 1000)),
				Math.round(seconds * rate), columns);
		assertThat(VideoRules.violation(claim(kind, "{}"), video, MOST).orElse(0)).isEqualTo(subcode);
	}

	@ParameterizedTest
	@CsvSource({ "0, 0", "4999, 0", "5000, 2207057" })
	void coverLiesWithinTheVideo(int offset, int subcode) {
		VideoFacts video = new VideoFacts(1000, Duration.ofSeconds(5), 150, 360);
		VideoClaim claim = claim(MediumKind.REEL, "{\"thumb_offset\": \"" + offset + "\"}");
		assertThat(VideoRules.violation(claim, video, MOST).orElse(0)).isEqualTo(subcode);
	}

	private static VideoClaim claim(MediumKind kind, String options) {
		return new VideoClaim("1", kind, "https://cdn.example/film.mp4", options, 1, Instant.EPOCH, false, null);
	}

}
