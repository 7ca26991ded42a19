package com.brandautomator.webhook;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
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

	private final UnheardEvents unheard;

	private final EventQueue queue;

	private final UnclaimedEvents unclaimed;

	private final Handover handover;

	private final FailedEvents failed;

	private final TransactionOperations transaction;

	Drain(UnheardEvents unheard, EventQueue queue, UnclaimedEvents unclaimed, Handover handover, FailedEvents failed,
			TransactionOperations transaction) {
		this.unheard = unheard;
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
	 * Hands over some of what is new, and some of what failed before and is due.
	 * @return whether there may be more
	 */
	boolean batch() {
		boolean more = handNew() > 0;
		List<StoredEvent> due = this.queue.due(BATCH);
		due.forEach(this::handAlone);
		return more || due.size() == BATCH;
	}

	private int handNew() {
		try {
			return hand(this.unheard::take, this.unheard::heard);
		}
		catch (RuntimeException | Error ex) {
			logger.debug("A batch is handed over event by event, because one of it failed", ex);
			return this.transaction.execute((status) -> line(this.unheard.take()));
		}
	}

	private int line(List<StoredEvent> events) {
		this.queue.add(events);
		this.unheard.heard(events);
		return events.size();
	}

	private void handAlone(StoredEvent event) {
		try {
			hand(() -> this.queue.take(event.id()).stream().toList(), (taken) -> this.queue.remove(event.id()));
		}
		catch (RuntimeException | Error ex) {
			this.failed.failed(event, ex);
		}
	}

	private int hand(Supplier<List<StoredEvent>> taking, Consumer<List<StoredEvent>> end) {
		Handed handed = this.transaction.execute((status) -> handTaken(taking.get(), end));
		handed.unclaimed().forEach(this.unclaimed::rest);
		return handed.taken();
	}

	private Handed handTaken(List<StoredEvent> events, Consumer<List<StoredEvent>> end) {
		Set<InboxOwner> nobodys = this.unclaimed.among(events);
		List<StoredEvent> claimed = events.stream().filter((event) -> !nobodys.contains(event.owner())).toList();
		if (!claimed.isEmpty()) {
			this.handover.hand(claimed);
			end.accept(claimed);
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
