package com.brandautomator.webhook;

import java.util.List;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.stereotype.Component;

/**
 * Stores events, each once, whatever the database makes of one of them.
 */
@Component
class WebhookEvents {

	private static final Logger logger = LoggerFactory.getLogger(WebhookEvents.class);

	private static final int MOST_OF_A_COMMIT = 2000;

	private final EventRows rows;

	private final InboxSignals signals;

	private final Counter stored;

	private final Counter duplicates;

	WebhookEvents(EventRows rows, InboxSignals signals, MeterRegistry meters) {
		this.rows = rows;
		this.signals = signals;
		this.stored = meters.counter("webhook.events", "outcome", "stored");
		this.duplicates = meters.counter("webhook.events", "outcome", "duplicate");
	}

	/**
	 * Stores what is not there yet; when it returns, all of it is durable. What the
	 * database refuses is stored as bytes and holds up no neighbour.
	 */
	void store(List<SignedEvent> events) {
		for (int from = 0; from < events.size(); from += MOST_OF_A_COMMIT) {
			storeTogether(events.subList(from, Math.min(events.size(), from + MOST_OF_A_COMMIT)));
		}
	}

	private void storeTogether(List<SignedEvent> events) {
		try {
			int added = this.rows.insert(events);
			if (added > 0) {
				this.signals.stored(events.stream().map(SignedEvent::owner).distinct().toList());
			}
			this.stored.increment(added);
			this.duplicates.increment(events.size() - added);
		}
		catch (DataIntegrityViolationException | UncategorizedSQLException ex) {
			storeApart(events, ex);
		}
	}

	/**
	 * Whether the database refused a row; sent again, it would be refused again.
	 */
	static boolean isRefusal(Throwable failure) {
		return failure instanceof DataIntegrityViolationException || failure instanceof UncategorizedSQLException;
	}

	// By halves, until what is refused is alone. A crash on the way loses nothing: the
	// sender gets no receipt, sends again, and what is there already stays as it is.
	private void storeApart(List<SignedEvent> events, RuntimeException refusal) {
		if (events.size() > 1) {
			int half = events.size() / 2;
			store(events.subList(0, half));
			store(events.subList(half, events.size()));
			return;
		}
		SignedEvent refused = events.get(0);
		if (!refused.event().payload().isReadable()) {
			throw refusal;
		}
		logger.warn("Event {} of account {} is stored as bytes only, because the database refused its payload",
				refused.event().key(), refused.event().instagramUserId());
		store(List.of(refused.withBytesOnly()));
	}

}
