package com.brandautomator.webhook;

import java.util.stream.Stream;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts off events whose listeners failed, each time twice as long, and parks them when
 * that did not help.
 */
@Component
class FailedEvents {

	private static final Logger logger = LoggerFactory.getLogger(FailedEvents.class);

	private static final String OURS = "com.brandautomator.";

	private final EventQueue queue;

	private final QueueProperties properties;

	private final Counter parked;

	FailedEvents(EventQueue queue, QueueProperties properties, MeterRegistry meters) {
		this.queue = queue;
		this.properties = properties;
		this.parked = meters.counter("webhook.events", "outcome", "parked");
	}

	@Transactional
	public void failed(StoredEvent event, Throwable failure) {
		int tries = this.queue.putOff(event.id(), summary(failure), this.properties.firstBackoff());
		if (tries < this.properties.tries()) {
			logger.warn("Event {} of account {} is handed over again later, try {} failed", event.id(),
					event.instagramUserId(), tries, failure);
			return;
		}
		this.queue.park(event.id());
		this.parked.increment();
		logger.error("Event {} of account {} is parked after {} tries", event.id(), event.instagramUserId(), tries,
				failure);
	}

	// What went wrong and where. No message: it may quote what somebody wrote.
	static String summary(Throwable failure) {
		String kind = failure.getClass().getSimpleName();
		return Stream.of(failure.getStackTrace())
			.filter((frame) -> frame.getClassName().startsWith(OURS))
			.findFirst()
			.map((frame) -> kind + " at " + frame.getClassName().substring(OURS.length()) + ":" + frame.getLineNumber())
			.orElse(kind);
	}

}
