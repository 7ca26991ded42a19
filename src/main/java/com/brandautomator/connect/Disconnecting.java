package com.brandautomator.connect;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import com.brandautomator.account.Profiles;
import com.brandautomator.graph.model.GraphException;
import com.brandautomator.instagram.InstagramAccount;
import com.brandautomator.instagram.InstagramService;
import com.brandautomator.instagram.LinkedAccounts;
import com.brandautomator.instagram.NotConfiguredException;
import com.brandautomator.security.CallerId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.stereotype.Service;

/**
 * Ends a connection, and with the last one to an account the subscription to its
 * webhooks. Meta is told with tokens that are forgotten already; that it does not hear of
 * it keeps nobody connected.
 */
@Service
class Disconnecting {

	private static final Logger logger = LoggerFactory.getLogger(Disconnecting.class);

	private final LinkedAccounts linkedAccounts;

	private final InstagramService instagram;

	private final Profiles profiles;

	private final WebhookSubscriptions subscriptions;

	private final SubscriptionQueue queue;

	private final AsyncTaskExecutor executor;

	private final Duration patience;

	Disconnecting(LinkedAccounts linkedAccounts, InstagramService instagram, Profiles profiles,
			WebhookSubscriptions subscriptions, SubscriptionQueue queue,
			@Qualifier("applicationTaskExecutor") AsyncTaskExecutor executor, SubscriptionProperties properties) {
		this.linkedAccounts = linkedAccounts;
		this.instagram = instagram;
		this.profiles = profiles;
		this.subscriptions = subscriptions;
		this.queue = queue;
		this.executor = executor;
		this.patience = properties.patience();
	}

	void disconnect(CallerId caller) {
		List<InstagramAccount> accounts = opened(caller);
		this.linkedAccounts.disconnect(caller, () -> {
			try {
				CompletableFuture
					.allOf(accounts.stream()
						.filter((account) -> !this.profiles.areLinkedTo(account.key()))
						.map((account) -> this.executor.submitCompletable(() -> unsubscribe(account)))
						.toArray(CompletableFuture[]::new))
					.get(this.patience.toMillis(), TimeUnit.MILLISECONDS);
			}
			catch (TimeoutException | ExecutionException | TaskRejectedException ex) {
				logger.warn("Caller {} is disconnected, but Meta may go on sending webhooks of their accounts: {}",
						caller, ex.toString());
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		});
	}

	private List<InstagramAccount> opened(CallerId caller) {
		try {
			return this.instagram.accounts(caller);
		}
		catch (RuntimeException ex) {
			// a key that was lost, or an app that is no more, must keep nobody connected
			logger.warn("Meta is not asked to end the webhooks of caller {}: {}", caller, ex.toString());
			return List.of();
		}
	}

	private void unsubscribe(InstagramAccount account) {
		this.subscriptions.forget(account.key());
		try {
			account.unsubscribe();
		}
		catch (GraphException | NotConfiguredException ex) {
			logger.warn("Meta may go on sending webhooks of account {}, which nobody has any more: {}",
					account.key().text(), ex.getMessage());
		}
		// somebody who connected it meanwhile would lose what they have just got
		if (this.profiles.areLinkedTo(account.key())) {
			this.queue.enqueue(account.key(), Duration.ZERO);
		}
	}

}
