package com.brandautomator.comment.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Patterns that bring other engines to a stand cost no more than others: the work grows
 * with the text alone.
 */
class HostilePatternsTests {

	private static final List<String> HOSTILE = List.of("(a+)+$", "(a|aa)+$", "(a|a?)+b", "(a*)*c",
			"^(([a-z])+.)+[A-Z]([a-z])+$", "(x+x+)+y", "(?:.*a){12}b", "a{1,9}a{1,9}a{1,9}a{1,9}b");

	@Test
	void tenThousandCommentsAreJudgedByAllOfThem() {
		Conditions conditions = new Conditions(List.of("never said"), HOSTILE.subList(1, HOSTILE.size()), true,
				List.of(), List.of());
		List<Condition> compiled = conditions.compile();
		long found = IntStream.range(0, 10_000)
			.mapToObj((n) -> comment(25, "!" + n))
			.map((comment) -> Conditions.find(compiled, comment))
			.filter(Optional::isPresent)
			.count();
		assertThat(found).isZero();
	}

	/**
	 * An engine that goes back doubles its work with each letter: 16 times the text would
	 * never end.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "(a|aa)+$", "(a|a?)+b", "(?:.*a){12}b" })
	void sixteenTimesTheTextIsNoMoreThanAFewTimesTheWorkForEachLetter(String pattern) {
		PatternCondition condition = new PatternCondition(pattern);
		work(condition, 2000);
		double few = (double) work(condition, 125) / 125;
		double many = (double) work(condition, 2000) / 2000;
		assertThat(many / few).isLessThan(8);
	}

	/** The shortest of several, so that the machine's other work does not count. */
	private static long work(PatternCondition condition, int letters) {
		return LongStream.range(0, 15).map((n) -> {
			JudgedComment comment = comment(letters, "!");
			long start = System.nanoTime();
			assertThat(condition.find(comment)).isEmpty();
			return System.nanoTime() - start;
		}).min().orElseThrow();
	}

	private static JudgedComment comment(int letters, String end) {
		return new JudgedComment("a".repeat(letters) + end, null, null);
	}

}
