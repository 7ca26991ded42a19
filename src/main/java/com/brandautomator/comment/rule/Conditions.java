package com.brandautomator.comment.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a rule looks for: a comment matches when any of it is found.
 *
 * @param words whole words, or several in a row
 * @param patterns in RE2's syntax
 * @param links whether any link is a find
 * @param allowedDomains links to these and below are none
 * @param senders usernames or ids
 */
record Conditions(List<String> words, List<String> patterns, boolean links, List<String> allowedDomains,
		List<String> senders) {

	Conditions {
		words = List.copyOf(words);
		patterns = List.copyOf(patterns);
		allowedDomains = List.copyOf(allowedDomains);
		senders = List.copyOf(senders);
	}

	boolean isEmpty() {
		return this.words.isEmpty() && this.patterns.isEmpty() && !this.links && this.senders.isEmpty();
	}

	/**
	 * Ready to look at comments.
	 */
	List<Condition> compile() {
		return Stream
			.of(this.senders.stream().map(SenderCondition::new), this.words.stream().map(WordCondition::new),
					Stream.of(new LinkCondition(this.allowedDomains)).filter((links) -> this.links),
					this.patterns.stream().map(PatternCondition::new))
			.<Condition>flatMap((conditions) -> conditions)
			.toList();
	}

	/**
	 * What the first of the conditions that finds something has found.
	 */
	static Optional<Match> find(List<Condition> compiled, JudgedComment comment) {
		return compiled.stream().flatMap((condition) -> condition.find(comment).stream()).findFirst();
	}

}
