package com.brandautomator.comment.rule;

import java.util.List;

import com.brandautomator.account.Profiles;
import com.brandautomator.security.CallerId;
import com.brandautomator.web.ProblemCode;
import com.brandautomator.web.ProblemException;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A caller's rules for the account that they have selected: read, written, switched and
 * deleted. What a rule that goes has not done yet is not done.
 */
@Service
@Transactional
class RuleBook {

	private final Profiles profiles;

	private final Rules rules;

	private final Actions actions;

	private final RuleChecks checks;

	private final RuleProperties properties;

	RuleBook(Profiles profiles, Rules rules, Actions actions, RuleChecks checks, RuleProperties properties) {
		this.profiles = profiles;
		this.rules = rules;
		this.actions = actions;
		this.checks = checks;
		this.properties = properties;
	}

	@Transactional(readOnly = true)
	public List<Rule> all(CallerId caller) {
		return this.rules.of(owner(caller));
	}

	/**
	 * @throws ProblemException 409 when the caller has as many as may be
	 */
	public Rule add(CallerId caller, RuleDraft draft) {
		RuleOwner owner = owner(caller);
		int size = this.checks.check(draft.conditions());
		Rules.Extent extent = this.rules.lockedExtent(owner);
		if (extent.rules() >= this.properties.most()) {
			throw new ProblemException(HttpStatus.CONFLICT, ProblemCode.CONFLICT,
					"You have %d rules for this account, as many as may be. Delete one first."
						.formatted(extent.rules()));
		}
		if (extent.patternSize() + size > this.properties.allPatternSizes()) {
			throw new ProblemException(HttpStatus.CONFLICT, ProblemCode.CONFLICT,
					"Your patterns for this account would be too large together. Delete a rule with patterns first.");
		}
		return this.rules.add(owner, draft, size);
	}

	/**
	 * @throws ProblemException 404 when the caller has no such rule for this account
	 */
	public Rule change(CallerId caller, long id, @Nullable Boolean enabled, @Nullable String name) {
		Rule rule = this.rules.change(owner(caller), id, enabled, name).orElseThrow(RuleBook::noSuchRule);
		if (!rule.enabled()) {
			this.actions.cancelPending(id, "The rule was switched off before this was done.");
		}
		return rule;
	}

	/**
	 * @throws ProblemException 404 when the caller has no such rule for this account
	 */
	public void delete(CallerId caller, long id) {
		if (!this.rules.delete(owner(caller), id)) {
			throw noSuchRule();
		}
		this.actions.cancelPending(id, "The rule was deleted before this was done.");
	}

	private RuleOwner owner(CallerId caller) {
		return RuleOwner.of(this.profiles.connected(caller));
	}

	private static ProblemException noSuchRule() {
		return new ProblemException(HttpStatus.NOT_FOUND, ProblemCode.NOT_FOUND, "There is no rule with this id.");
	}

}
