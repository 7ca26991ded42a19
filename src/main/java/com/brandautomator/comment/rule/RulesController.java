package com.brandautomator.comment.rule;

import java.time.Instant;
import java.util.List;

import com.brandautomator.security.CallerId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The caller's moderation rules for the selected account.
 */
@RestController
@RequestMapping(path = "/api/v1/automation/instagram/comments/rules/", produces = MediaType.APPLICATION_JSON_VALUE)
class RulesController {

	private final RuleBook rules;

	RulesController(RuleBook rules) {
		this.rules = rules;
	}

	@GetMapping
	RuleList list(CallerId caller) {
		return new RuleList(this.rules.all(caller).stream().map(RuleAnswer::of).toList());
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	RuleAnswer add(CallerId caller, @RequestBody @Valid RuleRequest request) {
		return RuleAnswer.of(this.rules.add(caller, request.draft()));
	}

	@PatchMapping("{id}/")
	RuleAnswer change(CallerId caller, @PathVariable long id, @RequestBody @Valid RuleChange change) {
		return RuleAnswer.of(this.rules.change(caller, id, change.enabled(), change.name()));
	}

	@DeleteMapping("{id}/")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void delete(CallerId caller, @PathVariable long id) {
		this.rules.delete(caller, id);
	}

	/**
	 * The newest first.
	 */
	record RuleList(List<RuleAnswer> rules) {
	}

	/**
	 * What is to change of a rule; what it looks for and does never changes.
	 */
	record RuleChange(@Nullable Boolean enabled, @Nullable @Size(max = 100) @Pattern(regexp = RuleRequest.STORABLE,
			message = RuleRequest.RULE) String name) {
	}

	/**
	 * A rule.
	 */
	record RuleAnswer(long id, @Nullable String name, List<String> words, List<String> patterns, boolean links,
			List<String> allowedDomains, List<String> senders, RuleAction action, boolean enabled, Instant createdAt,
			Instant updatedAt) {

		static RuleAnswer of(Rule rule) {
			Conditions conditions = rule.conditions();
			return new RuleAnswer(rule.id(), rule.name(), conditions.words(), conditions.patterns(), conditions.links(),
					conditions.allowedDomains(), conditions.senders(), rule.action(), rule.enabled(), rule.createdAt(),
					rule.updatedAt());
		}

	}

}
