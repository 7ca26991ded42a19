package com.brandautomator.comment.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.stereotype.Component;

/**
 * Judges comments by rules. The strictest rule that finds something decides, of equal
 * ones the oldest.
 */
@Component
class Judge {

	private static final Comparator<Rule> STRICTEST_FIRST = Comparator.comparing(Rule::action)
		.reversed()
		.thenComparing(Rule::id);

	// What a rule looks for never changes, so that what is remembered is never old.
	private final Cache<Conditions, List<Condition>> compiled = Caffeine.newBuilder().maximumSize(1000).build();

	Optional<Verdict> judge(JudgedComment comment, List<Rule> rules) {
		return rules.stream().sorted(STRICTEST_FIRST).flatMap((rule) -> verdict(rule, comment)).findFirst();
	}

	Optional<Match> find(Conditions conditions, JudgedComment comment) {
		return Conditions.find(this.compiled.get(conditions, Conditions::compile), comment);
	}

	private Stream<Verdict> verdict(Rule rule, JudgedComment comment) {
		return find(rule.conditions(), comment).map((match) -> new Verdict(rule.id(), rule.action(), match)).stream();
	}

}
