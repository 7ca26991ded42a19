package com.brandautomator.comment.rule;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.brandautomator.account.AccountKey;
import com.brandautomator.account.ConnectedAccounts;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The rules by which an account's comments are judged, read once in a transaction that
 * judges many: those of callers who are connected to it.
 */
@Component
class TransactionRules {

	private final Rules rules;

	private final ConnectedAccounts accounts;

	TransactionRules(Rules rules, ConnectedAccounts accounts) {
		this.rules = rules;
		this.accounts = accounts;
	}

	/**
	 * Those that were there when a comment arrived: however late it is heard of, a rule
	 * says nothing of what came before it.
	 */
	List<Rule> of(AccountKey account, Instant arrivedAt) {
		return remembered().computeIfAbsent(account, this::read)
			.stream()
			.filter((rule) -> !rule.createdAt().isAfter(arrivedAt))
			.toList();
	}

	private List<Rule> read(AccountKey account) {
		List<Rule> rules = this.rules.enabled(account);
		if (rules.isEmpty()) {
			return rules;
		}
		Set<String> callers = this.accounts.callersOf(account);
		return rules.stream().filter((rule) -> callers.contains(rule.caller())).toList();
	}

	@SuppressWarnings("unchecked")
	private Map<AccountKey, List<Rule>> remembered() {
		Object known = TransactionSynchronizationManager.getResource(this);
		if (known != null) {
			return (Map<AccountKey, List<Rule>>) known;
		}
		Map<AccountKey, List<Rule>> fresh = new HashMap<>();
		if (TransactionSynchronizationManager.isSynchronizationActive()) {
			TransactionSynchronizationManager.bindResource(this, fresh);
			TransactionSynchronizationManager.registerSynchronization(new Forgetting());
		}
		return fresh;
	}

	/**
	 * Lets the rules go with their transaction.
	 */
	private final class Forgetting implements TransactionSynchronization {

		@Override
		public void afterCompletion(int status) {
			TransactionSynchronizationManager.unbindResourceIfPossible(TransactionRules.this);
		}

	}

}
