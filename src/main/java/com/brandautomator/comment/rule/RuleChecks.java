package com.brandautomator.comment.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

import com.brandautomator.web.FieldProblem;
import com.brandautomator.web.InvalidInput;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Says everything at once that keeps a rule from being one.
 */
@Component
class RuleChecks {

	private static final Pattern STORABLE = Pattern.compile(RuleRequest.STORABLE, Pattern.DOTALL);

	private final RuleProperties properties;

	RuleChecks(RuleProperties properties) {
		this.properties = properties;
	}

	/**
	 * Checks what a rule is to look for.
	 * @return how many steps for each letter its patterns take
	 * @throws InvalidInput naming every field, and the place in a pattern
	 */
	int check(Conditions conditions) {
		List<FieldProblem> problems = new ArrayList<>();
		int word = this.properties.wordLength();
		each(problems, "words", conditions.words(), word,
				(text) -> new WordCondition(text).isBlank() ? "must have a letter that can be seen" : null);
		each(problems, "allowed_domains", conditions.allowedDomains(), word,
				(text) -> text.contains(".") && !text.contains("/") ? null : "must be a domain such as example.com");
		each(problems, "senders", conditions.senders(), word,
				(text) -> SenderCondition.nameOf(text).isBlank() ? "must be a username or an id" : null);
		each(problems, "patterns", conditions.patterns(), this.properties.patternLength(), this::problemOfPattern);
		if (conditions.isEmpty()) {
			problems.add(new FieldProblem("words", "must be given, or patterns, links or senders"));
		}
		if (!problems.isEmpty()) {
			throw new InvalidInput(problems);
		}
		return conditions.patterns().stream().mapToInt(this::size).sum();
	}

	private void each(List<FieldProblem> problems, String field, List<String> values, int longest,
			Function<String, @Nullable String> rule) {
		if (values.size() > this.properties.values()) {
			problems.add(new FieldProblem(field, "must be " + this.properties.values() + " at most"));
			return;
		}
		for (int n = 0; n < values.size(); n++) {
			String problem = problem(values.get(n), longest, rule);
			if (problem != null) {
				problems.add(new FieldProblem(field + "[" + n + "]", problem));
			}
		}
	}

	private @Nullable String problemOfPattern(String pattern) {
		try {
			size(pattern);
			return null;
		}
		catch (PatternRefused ex) {
			return ex.rule();
		}
	}

	private int size(String pattern) {
		return Patterns.check(pattern, this.properties.patternSize());
	}

	private static @Nullable String problem(String value, int longest, Function<String, @Nullable String> rule) {
		if (value.length() > longest) {
			return "must have " + longest + " characters at most";
		}
		if (!STORABLE.matcher(value).matches()) {
			return RuleRequest.RULE;
		}
		return rule.apply(value);
	}

}
