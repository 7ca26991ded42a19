package com.brandautomator.sandbox.control;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import com.brandautomator.sandbox.delivery.EventOrder;
import com.brandautomator.sandbox.delivery.Events;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/**
 * Makes something happen at Instagram and delivers the webhook.
 */
@ControlCalls({ "/sandbox/control/events", "/sandbox/control/events/" })
class EventsController {

	private final EventOrders orders;

	private final Events events;

	private final ControlThreads threads;

	EventsController(EventOrders orders, Events events, ControlThreads threads) {
		this.orders = orders;
		this.events = events;
		this.threads = threads;
	}

	@PostMapping
	CompletableFuture<EventsAnswer> happen(@RequestBody EventsRequest request) {
		EventOrder order = this.orders.of(request);
		return this.threads.run(() -> EventsAnswer.of(this.events.carryOut(order)));
	}

	/**
	 * The order, as sent.
	 */
	record EventsRequest(@Nullable String accountId, @Nullable String kind, @Nullable String text,
			@Nullable String mediaId, @Nullable String username, @Nullable Integer times, @Nullable Integer batch,
			@Nullable Boolean shuffle, @Nullable String signature, @Nullable Long stallMs, @Nullable Boolean drop,
			@Nullable Long delayMs, @Nullable String parentId, @Nullable String adId, @Nullable String mid,
			@Nullable String attachment) {
	}

	/**
	 * What was delivered and what came back.
	 *
	 * @param status the last of the statuses
	 */
	record EventsAnswer(List<Events.Told> delivered, @Nullable Integer status, List<@Nullable Integer> statuses,
			@Nullable String body, @Nullable String note) {

		static EventsAnswer of(Events.Outcome outcome) {
			List<@Nullable Integer> statuses = outcome.statuses();
			Integer last = statuses.isEmpty() ? null : statuses.get(statuses.size() - 1);
			return new EventsAnswer(outcome.delivered(), last, statuses, outcome.body(), outcome.note());
		}

	}

}
