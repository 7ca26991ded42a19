package com.brandautomator.webhook;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionTimedOutException;

/**
 * The one thread of this node that writes deliveries: all that wait at one moment in one
 * commit, so that the price of a commit is shared by them.
 */
@Component
class GroupCommit implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(GroupCommit.class);

	// The web server stops first, and waits for answers that come from here.
	static final int PHASE = 0;

	private final ArrivalQueue queue;

	private final WebhookEvents events;

	private final DrainThread drain;

	private volatile @Nullable Thread writer;

	private volatile boolean running;

	GroupCommit(ArrivalQueue queue, WebhookEvents events, DrainThread drain) {
		this.queue = queue;
		this.events = events;
		this.drain = drain;
	}

	private void write() {
		while (this.running || this.queue.size() > 0) {
			try {
				commit(this.queue.take());
			}
			catch (InterruptedException ex) {
				logger.debug("Only stopping ends this thread", ex);
			}
		}
	}

	private void commit(List<Arrival> group) {
		// somebody who has been answered that it took too long sends again
		List<Arrival> wanted = group.stream().filter((arrival) -> !arrival.stored().isDone()).toList();
		if (wanted.isEmpty()) {
			return;
		}
		try {
			this.events.store(wanted.stream().flatMap(Arrival::signed).toList());
			wanted.forEach((arrival) -> arrival.stored().complete(null));
			this.drain.wake();
		}
		catch (RuntimeException | Error ex) {
			failed(wanted, ex);
		}
	}

	private void failed(List<Arrival> group, Throwable ex) {
		if (group.size() > 1 && WebhookEvents.isRefusal(ex)) {
			group.forEach((arrival) -> commit(List.of(arrival)));
			return;
		}
		// who answers says so in the log
		boolean inTime = !(ex instanceof TransactionTimedOutException || ex instanceof TransientDataAccessException);
		group.forEach((arrival) -> arrival.stored().completeExceptionally(inTime ? ex : WebhookRefused.forPatience()));
	}

	@Override
	public void start() {
		this.running = true;
		Thread thread = new Thread(this::write, "webhook-writer");
		this.writer = thread;
		thread.start();
	}

	/**
	 * Returns when everything that waited is written and answered.
	 */
	@Override
	public void stop() {
		this.running = false;
		Thread thread = this.writer;
		try {
			if (thread != null) {
				thread.join();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return PHASE;
	}

}
