package com.brandautomator.insight;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import com.brandautomator.account.AccountKey;
import com.brandautomator.account.GraphBase;
import com.brandautomator.graph.model.GraphError;
import com.brandautomator.graph.model.GraphException;
import com.brandautomator.graph.model.Kind;
import com.brandautomator.instagram.InstagramAccount;

import org.springframework.stereotype.Component;

/**
 * Finds hashtags without ever asking for more than Meta allows.
 */
@Component
class HashtagSearch {

	private final HashtagBudgets budgets;

	private final HashtagIds ids;

	private final Clock clock;

	HashtagSearch(HashtagBudgets budgets, HashtagIds ids, Clock clock) {
		this.budgets = budgets;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * The id of a hashtag, which may then be read for this account.
	 * @throws HashtagBudgetUsed when the account may ask for no other hashtag now
	 */
	String idOf(InstagramAccount account, HashtagName name) {
		AccountKey key = account.key();
		if (this.budgets.claimCheck(key)) {
			check(account);
		}
		if (this.budgets.reserve(key, name)) {
			return known(account, name);
		}
		String id;
		try {
			id = known(account, name);
		}
		catch (GraphException ex) {
			throw settled(account, name, ex);
		}
		this.budgets.count(key, name, id);
		return id;
	}

	HashtagBudgetState budget(InstagramAccount account) {
		return this.budgets.of(account.key());
	}

	private String known(InstagramAccount account, HashtagName name) {
		return this.ids.find(account.key().graphBase(), name).orElseGet(() -> {
			String id = account.hashtags()
				.search(name.text())
				.orElseThrow(() -> Kind.OBJECT_MISSING.exception(new GraphError(24, 2207024, null)));
			this.ids.keep(account.key().graphBase(), name, id);
			return id;
		});
	}

	// A call that was refused before Meta looked for the hashtag did not count. Of all
	// others, a lost answer for instance, nobody knows: they count, since one search less
	// harms less than one too many.
	private RuntimeException settled(InstagramAccount account, HashtagName name, GraphException failure) {
		AccountKey key = account.key();
		switch (failure.kind()) {
			case TOKEN_REFUSED, PERMISSION_MISSING, RATE_LIMITED, ACCOUNT_RESTRICTED ->
				this.budgets.giveBack(key, name);
			case QUOTA_REACHED -> {
				this.budgets.giveBack(key, name);
				check(account);
				return new HashtagBudgetUsed(this.budgets.of(key), this.clock.instant());
			}
			default -> this.budgets.count(key, name, null);
		}
		return failure;
	}

	private void check(InstagramAccount account) {
		List<String> counted = account.hashtags().recentlySearched();
		this.budgets.adopt(account.key(), counted);
		GraphBase base = account.key().graphBase();
		// By its name a hashtag that somebody else has searched is free for us, too.
		this.ids.nameless(base, counted)
			.forEach((id) -> Optional.ofNullable(account.hashtags().get(id).name())
				.flatMap(HashtagName::parse)
				.ifPresent((name) -> this.ids.keep(base, name, id)));
	}

}
