package com.brandautomator.webhook;

import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Tells the rest of the service of events, within the transaction that takes them out of
 * the queue.
 */
@Component
class Handover {

	private final MessageUpdates messages;

	private final ApplicationEventPublisher listeners;

	Handover(MessageUpdates messages, ApplicationEventPublisher listeners) {
		this.messages = messages;
		this.listeners = listeners;
	}

	/**
	 * Returns when everybody who listens has had each; an exception of theirs means that
	 * all are handed over again later.
	 */
	void hand(List<StoredEvent> events) {
		this.messages.apply(events).forEach((event) -> TypedEvents.of(event).ifPresent(this.listeners::publishEvent));
	}

}
