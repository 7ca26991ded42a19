package com.brandautomator.sandbox.delivery;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import com.brandautomator.sandbox.pages.Account;
import com.brandautomator.sandbox.world.SandboxClock;
import com.brandautomator.sandbox.world.SandboxPart;
import org.jspecify.annotations.Nullable;

/**
 * Lets things happen and tells the service by webhook.
 */
@SandboxPart
public class Events {

	private final Happenings happenings;

	private final Subscriptions subscriptions;

	private final Deliveries deliveries;

	private final SandboxClock clock;

	Events(Happenings happenings, Subscriptions subscriptions, Deliveries deliveries, SandboxClock clock) {
		this.happenings = happenings;
		this.subscriptions = subscriptions;
		this.deliveries = deliveries;
		this.clock = clock;
	}

	/**
	 * Carries out an order; returns when every delivery was answered, or failed.
	 */
	public Outcome carryOut(EventOrder order) {
		List<Happening> events = new ArrayList<>(this.happenings.happen(order));
		if (!order.kind().needsNoSubscription() && !this.subscriptions.on(order.account().id())) {
			return Outcome.unsubscribed(order.account());
		}
		if (order.batch().shuffle()) {
			Collections.shuffle(events);
		}
		byte[] body = WebhookBody.of(events, this.clock.now());
		String subscriber = order.kind().needsNoSubscription() ? null : order.account().id();
		List<@Nullable Integer> statuses = new ArrayList<>();
		for (int time = 0; time < order.batch().times(); time++) {
			if (order.manner().delay().isZero()) {
				statuses.add(this.deliveries.deliver(subscriber, body, order.manner()).orElse(null));
			}
			else {
				this.deliveries.deliverLater(subscriber, body, order.manner());
			}
		}
		return new Outcome(events.stream().map(Told::of).toList(), statuses,
				new String(body, StandardCharsets.US_ASCII), note(order.manner(), statuses));
	}

	private static @Nullable String note(Manner manner, List<@Nullable Integer> statuses) {
		if (!manner.delay().isZero()) {
			return "It is sent after " + manner.delay().toMillis() + " ms.";
		}
		boolean failed = statuses.stream().anyMatch((status) -> !Integer.valueOf(200).equals(status));
		return (failed && manner.signature() == SignatureKind.OK)
				? "What was not answered 200 is sent again by the retry plan." : null;
	}

	/**
	 * What was delivered.
	 *
	 * @param statuses what came back each time; null where no answer came, empty where
	 * nothing was sent yet
	 * @param body the very bytes that were sent, which are ASCII
	 * @param note why nothing was sent, or when it is
	 */
	public record Outcome(List<Told> delivered, List<@Nullable Integer> statuses, @Nullable String body,
			@Nullable String note) {

		static Outcome unsubscribed(Account account) {
			return new Outcome(List.of(), List.of(), null,
					"@" + account.username() + " is not subscribed, so it happened, but nothing was sent. "
							+ "Connecting the account subscribes its Page; so does control/subscriptions.");
		}

	}

	/**
	 * The ids of an event.
	 *
	 * @param id the comment's id or the message's
	 */
	public record Told(String kind, String accountId, String id, @Nullable String commentId, @Nullable String mid,
			String mediaId, String senderId, String username) {

		static Told of(Happening event) {
			boolean messaging = event.kind().isMessaging();
			return new Told(event.kind().word(), event.accountId(), event.id(), messaging ? null : event.id(),
					messaging ? event.id() : null, event.mediaId(), event.by().id(), event.by().username());
		}

	}

}
