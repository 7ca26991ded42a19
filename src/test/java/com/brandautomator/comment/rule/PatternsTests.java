package com.brandautomator.comment.rule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Which patterns may be a rule's, and what is said of the others.
 */
class PatternsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "ab(c|3", "(a(b)|1", "a)b|2", "x[abc|2", "x[]|2", "(?=x)y|1", "x\\1|2",
			"(?<!a)b|1", "a{2,1}|2", "a**|2", "ab\\|3", "\\p{Foo}|1", "xx[z-a]|4", "*a|1", "a++|2", "(?P<a|1" })
	void refusedWithItsPlace(String pattern, int character) {
		assertThatExceptionOfType(PatternRefused.class).isThrownBy(() -> Patterns.check(pattern, 1000))
			.withMessageStartingWith("has at character " + character + " ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "(a{1000}){1000}", "(((a{1000}){1000}){1000}){1000}", "((x{100}){100}){100}",
			"(a{500,}){3}", "(?:[a-z]{999}){999}", "a{999999999}" })
	void tooLargeIsRefusedBeforeItIsMade(String pattern) {
		assertThatExceptionOfType(PatternRefused.class).isThrownBy(() -> Patterns.check(pattern, 1000))
			.withMessageStartingWith("is too large");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a*", "x?", "(a|)", "^", "$", ".*" })
	void whatIsFoundInEveryCommentIsRefused(String pattern) {
		assertThatExceptionOfType(PatternRefused.class).isThrownBy(() -> Patterns.check(pattern, 1000))
			.withMessageContaining("every comment");
	}

	@ParameterizedTest
	@ValueSource(strings = { "(a+)+$", "(x{10}){20}", "[]a]b", "[^]]+", "[[:alpha:]]{3}", "\\Q(((\\E", "\\(\\[\\{",
			"a{,3}", "{x}", "(?i)(?:free|gratis)\\s+followers", "(a{2,}){3}b", "\\p{L}{4}", "[\\]]x", "a|b|c{7}" })
	void estimateIsNeverLessThanTheSize(String pattern) {
		int size = Patterns.check(pattern, 1000);
		assertThat(PatternSize.of(pattern) + 4).isGreaterThanOrEqualTo(size);
	}

	@Test
	void theSizeOfAPatternIsWhatItCosts() {
		assertThat(Patterns.check("a{100}", 1000)).isGreaterThan(50 * Patterns.check("a", 1000) / 10);
	}

}
