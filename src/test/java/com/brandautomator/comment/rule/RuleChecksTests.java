package com.brandautomator.comment.rule;

import java.time.Duration;
import java.util.Collections;
import java.util.List;

import com.brandautomator.web.InvalidInput;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What a rule may look for, and that all that is wrong is said at once.
 */
class RuleChecksTests {

	private final RuleChecks checks = new RuleChecks(
			new RuleProperties(50, 3, 10, 20, 1000, 5000, 500, 10, Duration.ZERO, 3, Duration.ZERO));

	@Test
	void theSizesOfPatternsAddUp() {
		Conditions one = patterns("abc");
		assertThat(this.checks.check(patterns("abc", "abc"))).isEqualTo(2 * this.checks.check(one)).isPositive();
	}

	@Test
	void nothingToLookForIsNoRule() {
		refused(new Conditions(List.of(), List.of(), false, List.of("brand.com"), List.of()),
				"words must be given, or patterns, links or senders.");
	}

	@Test
	void everythingIsSaidAtOnce() {
		refused(new Conditions(List.of("\u200B", "longer than ten is"), List.of("a*", "(a{1000}){1000}", "(?=a)b"),
				true, List.of("x.com/a"), List.of("@")),
				"words[0] must have a letter that can be seen; words[1] must have 10 characters at most; "
						+ "allowed_domains[0] must be a domain such as example.com; "
						+ "senders[0] must be a username or an id; "
						+ "patterns[0] is found in every comment, since it is found in one without text; "
						+ "patterns[1] is too large: its repetitions make about 2006004 steps of it, 1000 are allowed; "
						+ "patterns[2] has at character 1 invalid or unsupported Perl syntax: (?=.");
	}

	@Test
	void thereAreBoundsToHowManyThereAre() {
		refused(patterns(Collections.nCopies(4, "a").toArray(String[]::new)), "patterns must be 3 at most.");
	}

	private void refused(Conditions conditions, String sentence) {
		assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> this.checks.check(conditions))
			.withMessage(sentence);
	}

	private static Conditions patterns(String... patterns) {
		return new Conditions(List.of(), List.of(patterns), false, List.of(), List.of());
	}

}
