package com.brandautomator.webhook;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Tells the rest of the service of an event, within the transaction that takes it out of
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
	 * Returns when everybody who listens has had it; an exception of theirs means that
	 * the event is handed over again later.
	 */
	void hand(StoredEvent event) {
		TypedEvents.of(this.messages.apply(event)).ifPresent(this.listeners::publishEvent);
	}

}
