package com.brandautomator.webhook;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Runs the drain on this node as soon as something was stored here. What it misses is
 * found by {@link WebhookJobs}. It lets deliveries go first: their senders wait for
 * seconds at most, events may.
 */
@Component
class DrainThread implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(DrainThread.class);

	// After a few events, so that the next turn has more: one of two hundred costs little
	// more than one of two.
	private static final Duration SHORT_REST = Duration.ofMillis(50);

	// While deliveries come close upon one another, events have a fortieth of the time.
	private static final int REST_OF_BUSY = 39;

	// A batch that somebody held up says nothing of what the next one costs.
	private static final Duration LONGEST_REST = Duration.ofSeconds(5);

	private final Drain drain;

	private final ArrivalQueue arrivals;

	private final Semaphore woken = new Semaphore(0);

	private volatile boolean running;

	private @Nullable Thread thread;

	DrainThread(Drain drain, ArrivalQueue arrivals) {
		this.drain = drain;
		this.arrivals = arrivals;
	}

	/**
	 * Something may be due, and it is committed.
	 */
	void wake() {
		// being woken once is enough, however often
		if (this.woken.availablePermits() == 0) {
			this.woken.release();
		}
	}

	private void run() {
		while (this.running) {
			try {
				this.woken.acquire();
				this.woken.drainPermits();
				drain();
			}
			catch (InterruptedException ex) {
				logger.debug("Stopped", ex);
			}
			catch (RuntimeException | Error ex) {
				logger.warn("Stored events wait to be handed over; the next look follows soon", ex);
			}
		}
	}

	private void drain() throws InterruptedException {
		long begun = System.nanoTime();
		while (this.drain.batch() && this.running) {
			long took = System.nanoTime() - begun;
			if (this.arrivals.isBusy()) {
				rest(Math.min(REST_OF_BUSY * took, LONGEST_REST.toNanos()));
			}
			begun = System.nanoTime();
		}
		TimeUnit.MILLISECONDS.sleep(SHORT_REST.toMillis());
	}

	private void rest(long nanos) throws InterruptedException {
		long end = System.nanoTime() + nanos;
		long left = nanos;
		while (left > 0 && this.running && !this.arrivals.isQuiet()) {
			TimeUnit.NANOSECONDS.sleep(Math.min(left, SHORT_REST.toNanos()));
			left = end - System.nanoTime();
		}
	}

	@Override
	public void start() {
		this.running = true;
		Thread started = new Thread(this::run, "webhook-drain");
		this.thread = started;
		started.start();
	}

	/**
	 * Returns when the batch under way is done.
	 */
	@Override
	public void stop() {
		this.running = false;
		wake();
		Thread stopping = this.thread;
		try {
			if (stopping != null) {
				stopping.join();
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

	// After the writer, which wakes it.
	@Override
	public int getPhase() {
		return GroupCommit.PHASE - 1;
	}

}
