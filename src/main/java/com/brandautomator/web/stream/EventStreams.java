package com.brandautomator.web.stream;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/**
 * All open streams. Two threads serve them, however many they are: one reads what they
 * want, one minds that they are alive. No write blocks, so that neither ever waits for a
 * client.
 */
@Component
public class EventStreams implements SmartLifecycle {

	private static final Duration MINDING = Duration.ofSeconds(1);

	private static final Logger logger = LoggerFactory.getLogger(EventStreams.class);

	private final List<EventChannel<?>> channels = new CopyOnWriteArrayList<>();

	private final EventStreamProperties properties;

	private final Admission admission;

	private final EventText text;

	private final Clock clock;

	private volatile @Nullable ScheduledExecutorService reader;

	private volatile @Nullable ScheduledExecutorService minder;

	EventStreams(EventStreamProperties properties, JsonMapper json, Clock clock) {
		this.properties = properties;
		this.admission = new Admission(properties);
		this.text = new EventText(json);
		this.clock = clock;
	}

	/**
	 * Lets streams of this source be opened.
	 */
	public <T> EventChannel<T> channel(EventSource<T> source) {
		EventChannel<T> channel = new EventChannel<>(source, this, this.text, this.clock, this.properties);
		this.channels.add(channel);
		return channel;
	}

	Admission admission() {
		return this.admission;
	}

	/** Soon, on the thread that reads. */
	void read(Runnable work) {
		ScheduledExecutorService executor = this.reader;
		if (executor != null) {
			try {
				executor.execute(work);
			}
			catch (RejectedExecutionException ex) {
				logger.debug("All streams are ending", ex);
			}
		}
	}

	@Override
	public void start() {
		this.reader = every(this.properties.poll(), "event-reader-", EventChannel::readAll);
		this.minder = every(MINDING, "event-minder-", EventChannel::mind);
		this.admission.reopen();
	}

	private ScheduledExecutorService every(Duration time, String name, ChannelWork work) {
		CustomizableThreadFactory threads = new CustomizableThreadFactory(name);
		threads.setDaemon(true);
		ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(threads);
		executor.scheduleWithFixedDelay(() -> this.channels.forEach((channel) -> on(channel, work)), time.toMillis(),
				time.toMillis(), TimeUnit.MILLISECONDS);
		return executor;
	}

	// What goes wrong with one channel must not end the work for all, for ever.
	private static void on(EventChannel<?> channel, ChannelWork work) {
		try {
			work.on(channel);
		}
		catch (RuntimeException ex) {
			logger.warn("The streams of a channel were not minded this time", ex);
		}
	}

	/** Before the web server waits for its last requests: it would wait for these. */
	@Override
	public void stop() {
		this.admission.close();
		for (ScheduledExecutorService executor : List.of(this.reader, this.minder)) {
			executor.shutdownNow();
		}
		this.reader = null;
		this.minder = null;
		this.channels.forEach(EventChannel::close);
	}

	@Override
	public boolean isRunning() {
		return this.reader != null;
	}

	/**
	 * What is done to each channel.
	 */
	@FunctionalInterface
	private interface ChannelWork {

		void on(EventChannel<?> channel);

	}

}
