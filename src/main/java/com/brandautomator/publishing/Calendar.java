package com.brandautomator.publishing;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;

import com.brandautomator.account.problems.NotConnectedException;
import com.brandautomator.account.problems.ReconnectRequiredException;
import com.brandautomator.instagram.InstagramAccount;
import com.brandautomator.instagram.InstagramService;
import com.brandautomator.security.CallerId;
import com.brandautomator.web.idempotency.Claim;
import org.jspecify.annotations.Nullable;

import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;

/**
 * Makes, changes and publishes entries of the content calendar. Whoever meets another
 * change of the same entry looks again and adds theirs to it, so that none is lost.
 */
@Service
class Calendar {

	private final InstagramService instagram;

	private final CalendarChanges changes;

	private final EntryDrafting drafting;

	private final EntryRules rules;

	private final Clock clock;

	private final RetryTemplate again = new RetryTemplate(RetryPolicy.builder()
		.includes(ConcurrencyFailureException.class)
		.maxRetries(8)
		.delay(Duration.ofMillis(10))
		.jitter(Duration.ofMillis(10))
		.build());

	Calendar(InstagramService instagram, CalendarChanges changes, EntryDrafting drafting, EntryRules rules,
			Clock clock) {
		this.instagram = instagram;
		this.changes = changes;
		this.drafting = drafting;
		this.rules = rules;
		this.clock = clock;
	}

	/**
	 * @return the id of the new entry
	 */
	long add(CallerId caller, EntryRequest request, Claim claim) {
		String before = claim.resource();
		if (before != null) {
			return Long.parseLong(before);
		}
		EntryPlan plan = this.drafting.plan(request);
		return this.changes.add(caller, plan, checked(caller, plan.content(), plan.isDraft() ? null : plan), claim);
	}

	void write(CallerId caller, long id, EntryRequest request) {
		this.again.invoke(() -> {
			CalendarChanges.OpenEntry open = this.changes.open(caller, id);
			EntryPlan plan = this.drafting.plan(request, open.entry());
			if (open.instagramUserId() != null) {
				plan.draft();
				check(plan.content(), () -> this.instagram.account(caller, open.instagramUserId()));
				this.changes.write(caller, open.entry(), plan, null);
			}
			else {
				this.changes.write(caller, open.entry(), plan,
						checked(caller, plan.content(), plan.isDraft() ? null : plan));
			}
		});
	}

	/**
	 * @return the publication
	 */
	UUID publish(CallerId caller, long id, Claim claim) {
		String before = claim.resource();
		if (before != null) {
			return UUID.fromString(before);
		}
		return this.again.invoke(() -> {
			CalendarChanges.OpenEntry open = this.changes.open(caller, id);
			if (open.instagramUserId() != null) {
				// whoever must reconnect first is told so before anything is done
				this.instagram.account(caller, open.instagramUserId());
				return this.changes.publish(caller, open.entry(), null, claim);
			}
			return this.changes.publish(caller, open.entry(),
					publication(caller, open.entry().content().draft(null), open.entry().content()), claim);
		});
	}

	void cancel(CallerId caller, long id) {
		this.again.invoke(() -> this.changes.cancel(caller, id));
	}

	void delete(CallerId caller, long id) {
		this.again.invoke(() -> this.changes.delete(caller, id));
	}

	private @Nullable Publication checked(CallerId caller, EntryContent content, @Nullable EntryPlan scheduled) {
		if (scheduled != null) {
			return publication(caller, scheduled.draft(), content);
		}
		check(content, () -> this.instagram.account(caller));
		return null;
	}

	private Publication publication(CallerId caller, Draft draft, EntryContent content) {
		InstagramAccount account = this.instagram.account(caller);
		this.rules.check(content, account);
		return new Publication(caller, account, draft, this.clock.instant());
	}

	// What is not sent now may be written without a connection.
	private void check(EntryContent content, Supplier<InstagramAccount> account) {
		InstagramAccount connected = null;
		try {
			connected = account.get();
		}
		catch (NotConnectedException | ReconnectRequiredException ex) {
			// its media are checked when it is scheduled, or fetched
		}
		this.rules.check(content, connected);
	}

}
