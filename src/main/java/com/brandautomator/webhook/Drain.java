package com.brandautomator.webhook;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Hands stored events to those who listen, each once: what they do and the end of its
 * waiting are one transaction. Nodes share the work, and an event that fails holds up no
 * other.
 */
@Component
class Drain {

	private static final Logger logger = LoggerFactory.getLogger(Drain.class);

	private static final int BATCH = 200;

	private final EventQueue queue;

	private final UnclaimedEvents unclaimed;

	private final Handover handover;

	private final FailedEvents failed;

	private final TransactionOperations transaction;

	Drain(EventQueue queue, UnclaimedEvents unclaimed, Handover handover, FailedEvents failed,
			TransactionOperations transaction) {
		this.queue = queue;
		this.unclaimed = unclaimed;
		this.handover = handover;
		this.failed = failed;
		this.transaction = transaction;
	}

	/**
	 * Hands over all that is due.
	 */
	void run() {
		boolean more = batch();
		while (more) {
			more = batch();
		}
	}

	/**
	 * Hands over a batch of what is due.
	 * @return whether there may be more
	 */
	boolean batch() {
		return drain() == BATCH;
	}

	private int drain() {
		try {
			return hand(() -> this.queue.take(BATCH));
		}
		catch (RuntimeException ex) {
			logger.debug("A batch is handed over event by event, because one of it failed", ex);
			List<StoredEvent> batch = this.queue.take(BATCH);
			batch.forEach(this::handAlone);
			return batch.size();
		}
	}

	private void handAlone(StoredEvent event) {
		try {
			hand(() -> this.queue.take(event.id()));
		}
		catch (RuntimeException ex) {
			this.failed.failed(event, ex);
		}
	}

	private int hand(Supplier<List<StoredEvent>> taking) {
		Handed handed = this.transaction.execute((status) -> hand(taking.get()));
		handed.unclaimed().forEach(this.unclaimed::rest);
		return handed.taken();
	}

	private Handed hand(List<StoredEvent> events) {
		Set<InboxOwner> nobodys = this.unclaimed.among(events);
		List<StoredEvent> claimed = events.stream().filter((event) -> !nobodys.contains(event.owner())).toList();
		if (!claimed.isEmpty()) {
			this.handover.hand(claimed);
			this.queue.remove(claimed);
		}
		return new Handed(events.size(), nobodys);
	}

	/**
	 * What became of a batch.
	 *
	 * @param taken how many events it had
	 * @param unclaimed accounts of such as are left, because nobody has connected them
	 */
	private record Handed(int taken, Set<InboxOwner> unclaimed) {
	}

}
