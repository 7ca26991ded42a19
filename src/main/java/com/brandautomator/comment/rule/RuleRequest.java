package com.brandautomator.comment.rule;

import java.util.List;

import com.brandautomator.web.InvalidInput;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A rule, as sent: a comment matches when any of what it looks for is found.
 *
 * @param action what is to be done
 * @param enabled whether it works at once; true where nothing is said
 */
record RuleRequest(
		@Nullable @Size(max = 100) @Pattern(regexp = RuleRequest.STORABLE, message = RuleRequest.RULE) String name,
		@Nullable List<@NotNull String> words, @Nullable List<@NotNull String> patterns, @Nullable Boolean links,
		@Nullable List<@NotNull String> allowedDomains, @Nullable List<@NotNull String> senders,
		@Nullable RuleAction action, @Nullable Boolean enabled) {

	/** What the database can hold. */
	static final String STORABLE = "[^\\x00\\p{Cs}]*";

	static final String RULE = "must have neither NUL nor half of a surrogate pair";

	RuleDraft draft() {
		if (this.action == null) {
			throw new InvalidInput("action", "must be flag, hide or delete");
		}
		Conditions conditions = new Conditions(orEmpty(this.words), orEmpty(this.patterns),
				Boolean.TRUE.equals(this.links), orEmpty(this.allowedDomains), orEmpty(this.senders));
		return new RuleDraft(this.name, conditions, this.action, !Boolean.FALSE.equals(this.enabled));
	}

	private static List<String> orEmpty(@Nullable List<String> values) {
		return (values != null) ? values : List.of();
	}

}
