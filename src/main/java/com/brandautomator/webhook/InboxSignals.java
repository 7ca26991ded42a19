package com.brandautomator.webhook;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Tells other nodes which inboxes have something new, and hears it from them. It is a
 * hint and never the truth: streams look for themselves every second, whatever is lost
 * here.
 */
@Component
class InboxSignals implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(InboxSignals.class);

	private static final Duration RETRY = Duration.ofSeconds(1);

	private final DataSource database;

	private final InboxStreams streams;

	private final Set<InboxOwner> unsaid = ConcurrentHashMap.newKeySet();

	private volatile @Nullable Thread thread;

	private boolean failing;

	InboxSignals(DataSource database, InboxStreams streams) {
		this.database = database;
		this.streams = streams;
	}

	/**
	 * These inboxes have something new, and it is committed.
	 */
	void stored(Collection<InboxOwner> owners) {
		this.streams.wake(owners);
		this.unsaid.addAll(owners);
	}

	@Override
	public void start() {
		Thread started = new Thread(this::run, "inbox-signals");
		started.setDaemon(true);
		this.thread = started;
		started.start();
	}

	@Override
	public void stop() {
		this.thread = null;
	}

	@Override
	public boolean isRunning() {
		return this.thread != null;
	}

	private boolean isMine() {
		return this.thread == Thread.currentThread();
	}

	private void run() {
		while (isMine()) {
			try (SignalLine line = SignalLine.to(this.database)) {
				this.failing = false;
				while (isMine()) {
					this.streams.wake(line.hear());
					say(line);
				}
			}
			catch (SQLException | RuntimeException ex) {
				failed(ex);
				rest();
			}
		}
	}

	private void say(SignalLine line) throws SQLException {
		List<InboxOwner> now = List.copyOf(this.unsaid);
		if (!now.isEmpty()) {
			now.forEach(this.unsaid::remove);
			line.say(now);
		}
	}

	private void failed(Exception ex) {
		if (!this.failing) {
			logger.warn("Nodes do not hear of each other's webhooks at once; this is tried again every {}, and "
					+ "streams look for themselves meanwhile", RETRY, ex);
		}
		this.failing = true;
	}

	private void rest() {
		this.unsaid.clear();
		try {
			Thread.sleep(RETRY.toMillis());
		}
		catch (InterruptedException ex) {
			this.thread = null;
		}
	}

}
