package com.brandautomator.sandbox.delivery;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import com.brandautomator.sandbox.world.SandboxPart;
import com.brandautomator.sandbox.world.Setting;
import com.brandautomator.sandbox.world.Settings;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;

/**
 * Lets followers write by themselves at the pace that is set, on a thread of its own that
 * looks twice a second.
 */
@SandboxPart
class FollowerRounds implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(FollowerRounds.class);

	private static final double A_MINUTE = TimeUnit.MINUTES.toNanos(1);

	private static final int MOST_AT_ONCE = 50;

	private final Followers followers;

	private final Settings settings;

	private double owed;

	private long last = System.nanoTime();

	private @Nullable ScheduledExecutorService thread;

	FollowerRounds(Followers followers, Settings settings) {
		this.followers = followers;
		this.settings = settings;
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
		long now = System.nanoTime();
		double minutes = (now - this.last) / A_MINUTE;
		this.last = now;
		try {
			int pace = this.settings.number(Setting.FOLLOWERS_PER_MINUTE);
			this.owed = (pace == 0) ? 0 : Math.min(MOST_AT_ONCE, this.owed + pace * minutes);
			while (this.owed >= 1 && isRunning()) {
				this.owed--;
				this.followers.write();
			}
		}
		catch (RuntimeException ex) {
			log.warn("The sandbox's followers could not write; the next round follows", ex);
		}
	}

}
