package com.brandautomator.publishing;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/**
 * Texts are measured as decision 14 says, whatever the script.
 */
class CaptionTextTests {

	private static final String PARTY = "\uD83C\uDF89";

	private static final String FAMILY = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";

	private static final String HEART = "\u2764\uFE0F";

	@ParameterizedTest
	@MethodSource("texts")
	void isMeasured(String text, int characters, int hashtags, int mentions) {
		assertThat(CaptionText.of(text)).isEqualTo(new CaptionText(characters, hashtags, mentions));
	}

	static Stream<Arguments> texts() {
		return Stream.of(characters(), hashtags(), mentions(), addresses()).flatMap((list) -> list);
	}

	private static Stream<Arguments> characters() {
		return Stream.of(Arguments.of("", 0, 0, 0), Arguments.of(" \n\t", 3, 0, 0),
				Arguments.of("br\u00F6tchen", 8, 0, 0), // one letter as one code point
				Arguments.of("bro\u0308tchen", 9, 0, 0), // and as two: as it is sent
				Arguments.of("\u0645\u0631\u062D\u0628\u0627", 5, 0, 0), Arguments.of(PARTY, 1, 0, 0),
				Arguments.of("\uD83D\uDC4D\uD83C\uDFFD", 2, 0, 0), // a hand and its
																	// colour
				Arguments.of(FAMILY, 5, 0, 0), // three people and two joiners
				Arguments.of("\uD83C\uDDE9\uD83C\uDDEA", 2, 0, 0), // a flag is two
																	// letters
				Arguments.of("a\u200Bb\u200Dc\u2060d\uFEFF", 8, 0, 0), // what nobody sees
				Arguments.of("\u202Babc\u202C\u200F", 6, 0, 0), Arguments.of("a\r\nb", 4, 0, 0));
	}

	private static Stream<Arguments> hashtags() {
		return Stream.of(Arguments.of("#rolls", 6, 1, 0), Arguments.of("#rolls #rolls", 13, 2, 0),
				Arguments.of("#2026", 5, 1, 0), Arguments.of("#_", 2, 1, 0), Arguments.of("#", 1, 0, 0),
				Arguments.of("##", 2, 0, 0), Arguments.of("##rolls", 7, 1, 0), Arguments.of("# rolls", 7, 0, 0),
				Arguments.of("#-rolls", 7, 0, 0), Arguments.of("C#", 2, 0, 0), Arguments.of("issue#7", 7, 0, 0),
				Arguments.of("\u00E9t\u00E9#7", 5, 0, 0), Arguments.of("e\u0301#7", 4, 0, 0),
				Arguments.of("(#rolls),#bread!", 16, 2, 0), Arguments.of("rolls.#bread", 12, 1, 0),
				Arguments.of("\u201E#rolls\u201C", 8, 1, 0), Arguments.of("&#39;", 5, 0, 0),
				Arguments.of("\uFF03\u30D1\u30F3", 3, 1, 0), // the wide sign
				Arguments.of("#\u30D1\u30F3#\u9EBA", 5, 1, 0), // no space between
				Arguments.of("#\u05DC\u05D7\u05DD \u200F#\u05D7\u05DC\u05D4", 10, 2, 0), // from
																							// the
																							// right
				Arguments.of("#\u0646\u0627\u0646\u200C\u0647\u0627", 7, 1, 0), // a
																				// joiner
																				// within
				Arguments.of("#\u0932\u0921\u093C\u0915\u093E", 6, 1, 0), // marks within
				Arguments.of("#" + PARTY, 2, 1, 0), Arguments.of("#party" + PARTY, 7, 1, 0),
				Arguments.of(PARTY + "#party", 7, 1, 0), Arguments.of(HEART + "#love", 7, 1, 0),
				Arguments.of("#" + HEART, 3, 1, 0), Arguments.of("#\uFE0F\u20E3", 3, 0, 0), // the
																							// keycap
				Arguments.of("#\u200Brolls", 7, 0, 0), // something unseen between
				Arguments.of("\u200B#rolls", 7, 1, 0));
	}

	private static Stream<Arguments> mentions() {
		return Stream.of(Arguments.of("@demobakery", 11, 0, 1), Arguments.of("@demo.bakery.", 13, 0, 1),
				Arguments.of("@_demo_", 7, 0, 1), Arguments.of("@", 1, 0, 0), Arguments.of("@...", 4, 0, 0),
				Arguments.of("rolls @ six", 11, 0, 0), Arguments.of("orders@bakery.example", 21, 0, 0),
				Arguments.of("first.last@bakery.example", 25, 0, 0), Arguments.of("a_b@bakery.example", 18, 0, 0),
				Arguments.of("m\u00FCller@bakery.example", 21, 0, 0), Arguments.of("@\u043F\u0435\u043A", 4, 0, 0),
				Arguments.of("(@demobakery)", 13, 0, 1), Arguments.of("by:@demobakery,@democoffee", 26, 0, 2),
				Arguments.of("@demobakery@democoffee", 22, 0, 1), Arguments.of(PARTY + "@demobakery", 12, 0, 1),
				Arguments.of("#rolls@demobakery", 17, 1, 0), Arguments.of("@demobakery#rolls", 17, 0, 1));
	}

	private static Stream<Arguments> addresses() {
		return Stream.of(Arguments.of("https://bakery.example/#rolls", 29, 0, 0),
				Arguments.of("HTTP://bakery.example/@demo #rolls", 34, 1, 0),
				Arguments.of("bakery.example/#rolls", 21, 0, 0), Arguments.of("www.bakery.example/@demo", 24, 0, 0),
				Arguments.of("bakery.example:8443/menu#rolls @demo", 36, 0, 1), Arguments.of("50/#rolls", 9, 1, 0),
				Arguments.of("and/or/@demo", 12, 0, 1), Arguments.of("Open 9.30/@demo", 15, 0, 0), // looks
																									// like
																									// a
																									// host:
																									// rather
																									// missed
				Arguments.of("https://a.example\n#rolls", 24, 1, 0));
	}

	@Test
	void noTextTakesLong() {
		for (String unit : List.of("#", "@", ".", "a", "a.", "a.a/", "@a", "#a", "e\u0301", "https://", "-",
				"1.1:1/")) {
			String text = unit.repeat(262_144 / unit.length());
			assertTimeout(Duration.ofSeconds(5), () -> CaptionText.of(text), unit);
		}
	}

}
