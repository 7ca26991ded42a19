package com.brandautomator.publishing;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Captions are measured as Instagram reads them, whatever the script.
 */
class CaptionRulesTests {

	private final CaptionRules rules = new CaptionRules(Limits.ofPosts());

	@ParameterizedTest
	@MethodSource("atTheEdge")
	void limitsAreInclusive(String unit, String rule, int limit) {
		assertThat(this.rules.findings(unit.repeat(limit))).isEmpty();
		assertThat(this.rules.findings(unit.repeat(limit + 1))).singleElement().satisfies((finding) -> {
			assertThat(finding.rule()).isEqualTo(rule);
			assertThat(finding.field()).isEqualTo("caption");
			assertThat(finding.measured()).isEqualTo((long) limit + 1);
			assertThat(finding.allowed()).isEqualTo((long) limit);
		});
	}

	static Stream<Arguments> atTheEdge() {
		return Stream.of(Arguments.of("x", "caption_length", 2200), Arguments.of("é", "caption_length", 2200),
				Arguments.of("\uD83C\uDF89", "caption_length", 2200), // one emoji is one
																		// character
				Arguments.of("#rolls ", "caption_hashtags", 30), Arguments.of("@baker ", "caption_mentions", 20));
	}

	@ParameterizedTest
	@MethodSource("hashtags")
	void hashtagsAreCountedAsInstagramReadsThem(String text, int count) {
		assertThat(hashtags(text)).isEqualTo(count);
	}

	static Stream<Arguments> hashtags() {
		return Stream.of(Arguments.of("#rolls", 1), Arguments.of("#rolls#bread", 1),
				Arguments.of("(#rolls), #bread!", 2), Arguments.of("#br\u00F6tchen", 1),
				Arguments.of("#bro\u0308tchen", 1), // and a combining mark
				Arguments.of("#хлеб #パン #빵 #خبز #लड़का", 5), Arguments.of("#2026", 1), Arguments.of("#_", 1),
				Arguments.of("# rolls", 0), Arguments.of("#", 0), Arguments.of("issue#7", 0), Arguments.of("&#39;", 0),
				Arguments.of("#\uFE0F\u20E3 in the queue", 0), // the keycap emoji
				Arguments.of("https://bakery.example/menu#rolls", 0), Arguments.of("https://bakery.example/#rolls", 0),
				Arguments.of("HTTPS://bakery.example/#/rolls\n#bread", 1));
	}

	@ParameterizedTest
	@MethodSource("mentions")
	void mentionsAreCountedAsInstagramReadsThem(String text, int count) {
		assertThat(mentions(text)).isEqualTo(count);
	}

	static Stream<Arguments> mentions() {
		return Stream.of(Arguments.of("@demobakery", 1), Arguments.of("with @demo.bakery, @demo_coffee.", 2),
				Arguments.of("(@demobakery)", 1), Arguments.of("orders@bakery.example", 0),
				Arguments.of("first.last@bakery.example", 0), Arguments.of("rolls @ six", 0), Arguments.of("@", 0),
				Arguments.of("@...", 0), Arguments.of("https://video.example/@demobakery", 0));
	}

	@Test
	void everyBrokenRuleIsNamedAtOnce() {
		String caption = "#rolls @baker ".repeat(31) + "x".repeat(2200);
		assertThat(this.rules.findings(caption)).extracting(Finding::rule)
			.containsExactly("caption_length", "caption_hashtags", "caption_mentions");
	}

	@Test
	void emptyCaptionBreaksNoRule() {
		assertThat(this.rules.findings("")).isEmpty();
	}

	private int hashtags(String text) {
		return measured(text, "caption_hashtags", " #more", 30);
	}

	private int mentions(String text) {
		return measured(text, "caption_mentions", " @more", 20);
	}

	/**
	 * Counts by filling the caption up until the rule breaks.
	 */
	private int measured(String text, String rule, String filling, int limit) {
		int fillings = 0;
		while (this.rules.findings(text + filling.repeat(fillings))
			.stream()
			.noneMatch((finding) -> finding.rule().equals(rule))) {
			fillings++;
		}
		return limit + 1 - fillings;
	}

}
