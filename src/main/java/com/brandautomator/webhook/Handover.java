package com.brandautomator.webhook;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Tells the rest of the service of an event, within the transaction that takes it out of
 * the queue.
 */
@Component
class Handover {

	private static final Logger logger = LoggerFactory.getLogger(Handover.class);

	/**
	 * Returns when everybody who listens has had it; an exception of theirs means that
	 * the event is handed over again later.
	 */
	void hand(StoredEvent event) {
		logger.debug("Event {} of account {} is handed over", event.id(), event.instagramUserId());
	}

}
