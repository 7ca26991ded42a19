package com.brandautomator.connect;

import java.time.Duration;
import java.util.List;

import com.brandautomator.account.AccountKey;
import com.brandautomator.account.Profiles;
import com.brandautomator.graph.model.GraphException;
import com.brandautomator.instagram.InstagramAccount;
import com.brandautomator.instagram.InstagramService;
import com.brandautomator.instagram.NotConfiguredException;
import com.brandautomator.security.CallerId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;

/**
 * Subscribes to the webhooks of accounts and sees to it that they stay subscribed. What
 * goes wrong is remembered for the person to see and never fails what they asked for.
 */
@Service
class Subscribing {

	private static final Logger logger = LoggerFactory.getLogger(Subscribing.class);

	// The token that was refused is marked dead; whoever else is connected comes next.
	private static final Duration NEXT_TOKEN = Duration.ofSeconds(1);

	private final InstagramService instagram;

	private final Profiles profiles;

	private final WebhookSubscriptions subscriptions;

	private final SubscriptionQueue queue;

	private final SubscriptionProperties properties;

	Subscribing(InstagramService instagram, Profiles profiles, WebhookSubscriptions subscriptions,
			SubscriptionQueue queue, SubscriptionProperties properties) {
		this.instagram = instagram;
		this.profiles = profiles;
		this.subscriptions = subscriptions;
		this.queue = queue;
		this.properties = properties;
	}

	/**
	 * Subscribes what a caller has just connected: the first few while they wait, unless
	 * Meta has trouble, the others at once by their jobs.
	 */
	void connected(CallerId caller) {
		try {
			List<InstagramAccount> accounts = this.instagram.accounts(caller);
			int done = 0;
			while (done < Math.min(this.properties.atOnce(), accounts.size()) && subscribe(accounts.get(done))) {
				done++;
			}
			accounts.stream()
				.skip(this.properties.atOnce())
				.forEach((account) -> this.queue.enqueue(account.key(), Duration.ZERO));
		}
		catch (NotConfiguredException ex) {
			logger.warn("Nothing is subscribed for caller {}: {}", caller, ex.getMessage());
		}
	}

	private boolean subscribe(InstagramAccount account) {
		Look look = look(account, () -> {
			account.subscribe(this.properties.fields());
			this.subscriptions.stands(account.key(), false);
		});
		this.queue.enqueue(account.key(), look.next());
		return look.answered();
	}

	/**
	 * Looks whether an account's subscription stands, and renews it if not.
	 * @return when to look again; null when nobody has the account any more
	 */
	@Nullable Duration check(AccountKey key) {
		if (!this.profiles.areLinkedTo(key)) {
			this.subscriptions.forget(key);
			return null;
		}
		this.subscriptions.begin(key);
		try {
			return this.instagram.account(key).map(InstagramAccount::inBackground).map(this::check).orElseGet(() -> {
				this.subscriptions.unknown(key, "Nobody's connection to this account works. Please reconnect it.");
				return this.properties.check();
			});
		}
		catch (NotConfiguredException ex) {
			this.subscriptions.unknown(key, ex.sentence());
			return this.properties.check();
		}
	}

	private Duration check(InstagramAccount account) {
		return look(account, () -> {
			boolean renewed = !account.isSubscribed(this.properties.fields());
			if (renewed) {
				account.subscribe(this.properties.fields());
				logger.info("Account {} was not subscribed to webhooks; it is again", account.key().text());
			}
			this.subscriptions.stands(account.key(), renewed);
		}).next();
	}

	private Look look(InstagramAccount account, Runnable work) {
		try {
			work.run();
			return new Look(true, this.properties.check());
		}
		catch (GraphException.RateLimited ex) {
			return new Look(false, ex.retryAfter());
		}
		catch (GraphException.TokenRefused ex) {
			this.subscriptions.unknown(account.key(), ex.sentence());
			return new Look(false, NEXT_TOKEN);
		}
		catch (GraphException.Transient | GraphException.TimedOut | GraphException.OutcomeUnknown ex) {
			this.subscriptions.unknown(account.key(), ex.sentence());
			return new Look(false, this.properties.retry());
		}
		catch (GraphException ex) {
			logger.warn("Meta refuses the webhooks of account {}: {}", account.key().text(), ex.getMessage());
			this.subscriptions.refused(account.key(), ex.sentence());
			return new Look(true, this.properties.check());
		}
	}

	/**
	 * What came of asking Meta.
	 *
	 * @param answered whether it makes sense to ask for the next account now
	 * @param next when to look again
	 */
	private record Look(boolean answered, Duration next) {
	}

}
