package com.brandautomator.comment.rule;

import java.util.Optional;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

/**
 * Finds a pattern, in the text as it was written or else in its plain letters. RE2/J
 * takes time that grows with the text alone, whatever the pattern.
 */
final class PatternCondition implements Condition {

	private final String source;

	private final Pattern pattern;

	PatternCondition(String source) {
		this.source = source;
		this.pattern = Pattern.compile(source);
	}

	@Override
	public Optional<Match> find(JudgedComment comment) {
		FoldedText written = comment.as(TextForm.WRITTEN);
		FoldedText bare = comment.as(TextForm.BARE);
		Optional<Match> match = find(written);
		return (match.isPresent() || written.text().equals(bare.text())) ? match : find(bare);
	}

	private Optional<Match> find(FoldedText folded) {
		Matcher matcher = this.pattern.matcher(folded.text());
		return matcher.find()
				? Optional.of(Match.of("pattern", this.source, folded.part(matcher.start(), matcher.end())))
				: Optional.empty();
	}

}
