package com.brandautomator.sandbox.delivery;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import com.brandautomator.sandbox.world.SandboxPart;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;

/**
 * Looks twice a second for deliveries that are due again, on a thread of its own.
 */
@SandboxPart
class RetryRounds implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(RetryRounds.class);

	private final Deliveries deliveries;

	private @Nullable ScheduledExecutorService thread;

	RetryRounds(Deliveries deliveries) {
		this.deliveries = deliveries;
	}

	@Override
	public synchronized void start() {
		this.thread = Executors.newSingleThreadScheduledExecutor();
		this.thread.scheduleWithFixedDelay(this::round, 500, 500, TimeUnit.MILLISECONDS);
	}

	@Override
	public synchronized void stop() {
		if (this.thread != null) {
			this.thread.shutdownNow();
			this.thread = null;
		}
	}

	@Override
	public synchronized boolean isRunning() {
		return this.thread != null;
	}

	private void round() {
		try {
			while (isRunning() && this.deliveries.retryOne()) {
				log.debug("A webhook of the sandbox was tried again");
			}
		}
		catch (RuntimeException ex) {
			log.warn("The sandbox could not retry its webhooks; the next round follows", ex);
		}
	}

}
