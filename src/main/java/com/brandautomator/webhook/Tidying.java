package com.brandautomator.webhook;

import java.util.function.BooleanSupplier;

import org.springframework.stereotype.Component;

/**
 * Removes what was kept long enough, and finds accounts that were connected while nobody
 * told of it.
 */
@Component
class Tidying {

	private final UnclaimedEvents unclaimed;

	private final EventRetention events;

	private final MessageChanges messages;

	private final QueueProperties properties;

	Tidying(UnclaimedEvents unclaimed, EventRetention events, MessageChanges messages, QueueProperties properties) {
		this.unclaimed = unclaimed;
		this.events = events;
		this.messages = messages;
		this.properties = properties;
	}

	void run() {
		for (InboxOwner owner : this.unclaimed.awaited()) {
			if (!this.unclaimed.releaseIfConnected(owner)) {
				whileMore(() -> this.events.removeUnclaimed(owner, this.properties.unclaimed()));
			}
		}
		for (InboxOwner owner : this.events.olderThan(this.properties.keep())) {
			whileMore(() -> this.events.removeProcessed(owner, this.properties.keep()));
		}
		whileMore(() -> this.messages.forget(this.properties.keep()));
	}

	private static void whileMore(BooleanSupplier batch) {
		boolean more = true;
		while (more) {
			more = batch.getAsBoolean();
		}
	}

}
