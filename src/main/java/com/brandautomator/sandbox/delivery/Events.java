package com.brandautomator.sandbox.delivery;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

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
		if (!this.subscriptions.on(order.account().id())) {
			return new Outcome(List.of(), List.of(), null, "The account is not subscribed: nothing was sent.");
		}
		if (order.batch().shuffle()) {
			Collections.shuffle(events);
		}
		byte[] body = WebhookBody.of(events, this.clock.now());
		List<@Nullable Integer> statuses = new ArrayList<>();
		IntStream.range(0, order.batch().times())
			.forEach((time) -> statuses.add(this.deliveries.deliver(body, order.manner()).orElse(null)));
		return new Outcome(events.stream().map(Told::of).toList(), statuses,
				new String(body, StandardCharsets.US_ASCII), null);
	}

	/**
	 * What was delivered.
	 *
	 * @param statuses what came back each time; null where no answer came
	 * @param body the very bytes that were sent, which are ASCII
	 * @param note why nothing was sent
	 */
	public record Outcome(List<Told> delivered, List<@Nullable Integer> statuses, @Nullable String body,
			@Nullable String note) {
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
