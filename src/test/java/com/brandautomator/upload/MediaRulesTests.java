package com.brandautomator.upload;

import java.util.List;

import com.brandautomator.upload.measure.Property;
import com.brandautomator.upload.measure.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * The table's figures are read as people write them, and what is none is refused.
 */
class MediaRulesTests {

	@ParameterizedTest(name = "{1} of {0} is {2}")
	@CsvSource({ "SIZE, 8MB, 8388608", "SIZE, 500, 500", "DURATION, 15m, 900", "DURATION, 3s, 3",
			"DURATION, 250ms, 0.25", "ASPECT_RATIO, 4:5, 0.8", "ASPECT_RATIO, 1.91:1, 1.91", "ASPECT_RATIO, 0.5, 0.5",
			"VIDEO_BIT_RATE, 25M, 25000000", "AUDIO_BIT_RATE, 128k, 128000", "WIDTH, 1920, 1920" })
	void figureIsInItsPropertysUnit(Property property, String text, double figure) {
		assertThat(Figures.parse(text, property)).hasValue(figure);
	}

	@ParameterizedTest(name = "{1} of {0}")
	@CsvSource({ "SIZE, eight", "DURATION, long", "ASPECT_RATIO, wide:high", "WIDTH, 19x", "VIDEO_BIT_RATE, M" })
	void whatIsNoFigureStopsTheStart(Property property, String text) {
		MediaRule rule = new MediaRule(property, List.of(PostKind.REEL), Severity.ERROR, null, text, List.of(), "No.",
				"nowhere", "2026-09-11");
		assertThatIllegalArgumentException().isThrownBy(() -> new MediaRules(List.of(rule)));
	}

	@ParameterizedTest
	@CsvSource({ "PIXELS, 1, 1 pixel", "PIXELS, 0, 0 pixels", "PIXELS, 1440, '1,440 pixels'", "BYTES, 1, 1 byte",
			"SECONDS, 1, 1 second", "SECONDS, 1.5, 1.5 seconds", "FRAMES_PER_SECOND, 1, 1 frame per second",
			"BITS_PER_SECOND, 1, 1 bit per second", "HERTZ, 1, 1 Hz", "RATIO, 1, 1:1" })
	void oneIsTheSingular(Unit unit, double figure, String sentence) {
		assertThat(unit.sentence(figure)).isEqualTo(sentence);
	}

	@Test
	void everyFindingIsOneSentenceWithoutAPlaceholder() {
		byte[] film = new CraftedFilm().size(4000, 100)
			.moovLast()
			.video("vp09", 122)
			.interlaced()
			.edits(new long[] { 3000, 1800 })
			.lasting(2)
			.framesPerSecond(10)
			.sound(6, 64_000)
			.audio("mp4a", 0x6B)
			.bitsPerSecond(26_000_000, 500_000)
			.bytes();
		for (PostKind kind : List.of(PostKind.REEL, PostKind.STORY_VIDEO, PostKind.CAROUSEL_VIDEO)) {
			List<MediaFinding> findings = Rules.shipped().check(GivenFile.of("all wrong", film, null).measured(), kind);
			assertThat(findings).hasSizeGreaterThan(9)
				.allMatch((finding) -> finding.message().matches("[A-Z][^{}]+\\.") && finding.allowed() != null);
		}
	}

	@ParameterizedTest
	@EnumSource(PostKind.class)
	void kindIsFoundByItsOwnWordInAnyLetters(PostKind kind) {
		assertThat(PostKind.of(kind.word(), false)).isSameAs(kind);
		assertThat(PostKind.of(" " + kind.name() + " ", true)).isSameAs(kind);
	}

}
