package com.brandautomator.web.stream;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import com.brandautomator.security.CallerId;
import com.brandautomator.security.SignIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The open streams of one source.
 *
 * @param <T> what a stream is about
 */
public final class EventChannel<T> {

	private static final Logger logger = LoggerFactory.getLogger(EventChannel.class);

	private final Map<T, Set<EventStream<T>>> open = new ConcurrentHashMap<>();

	private final Set<T> woken = ConcurrentHashMap.newKeySet();

	private final EventSource<T> source;

	private final EventStreams streams;

	private final EventText text;

	private final Clock clock;

	private final EventStreamProperties properties;

	private boolean failing;

	EventChannel(EventSource<T> source, EventStreams streams, EventText text, Clock clock,
			EventStreamProperties properties) {
		this.source = source;
		this.streams = streams;
		this.text = text;
		this.clock = clock;
		this.properties = properties;
	}

	/**
	 * Answers the request with a stream that lasts until its topic has ended, the
	 * caller's JWT expires or the client goes away. Holds no thread.
	 * @param topic the caller's own; the source is asked again before each batch
	 * @param lastEventId the header as sent; the stream goes on after it
	 * @throws com.brandautomator.web.ProblemException 400 for a header that is no id, 429
	 * when the caller has too many streams, 503 when the service has
	 */
	public void open(CallerId caller, T topic, @Nullable String lastEventId, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		Position<T> from = new Position<>(topic, LastEventId.of(lastEventId));
		Instant end = SignIn.end();
		this.streams.admission().enter(caller);
		EventStream<T> stream = new EventStream<>(this, caller, from, end, this.clock.instant());
		this.open.compute(topic, (key, others) -> {
			Set<EventStream<T>> all = (others != null) ? others : ConcurrentHashMap.newKeySet();
			all.add(stream);
			return all;
		});
		try {
			stream.begin(request, response);
		}
		catch (IOException | RuntimeException ex) {
			stream.close();
			throw ex;
		}
		if (!this.streams.isRunning()) {
			// the service began to stop at this moment
			stream.close();
		}
		wake(topic);
	}

	/**
	 * Lets the open streams of this topic hear at once that something happened; without
	 * it they hear within a second.
	 */
	public void wake(T topic) {
		if (this.open.containsKey(topic) && this.woken.add(topic)) {
			this.streams.read(this::readWoken);
		}
	}

	private void readWoken() {
		List<T> topics = List.copyOf(this.woken);
		topics.forEach(this.woken::remove);
		read(topics.stream().map((topic) -> this.open.getOrDefault(topic, Set.of())).flatMap(Set::stream).toList());
	}

	void readAll() {
		read(all());
	}

	private void read(Collection<EventStream<T>> wanting) {
		Map<Position<T>, List<EventStream<T>>> positions = wanting.stream()
			.filter(EventStream::isReady)
			.collect(Collectors.groupingBy(EventStream::position));
		if (positions.isEmpty()) {
			return;
		}
		try {
			this.source.read(positions.keySet(), this.properties.batch())
				.forEach((position, batch) -> send(position, batch, positions.get(position)));
			this.failing = false;
		}
		catch (RuntimeException ex) {
			failed(ex);
		}
	}

	private void send(Position<T> position, EventBatch batch, List<EventStream<T>> to) {
		List<byte[]> events = batch.events().stream().map(this.text::of).toList();
		Position<T> next = events.isEmpty() ? position
				: new Position<>(position.topic(), batch.events().get(events.size() - 1).id());
		boolean isBehind = events.size() >= this.properties.batch();
		to.forEach((stream) -> {
			if (this.source.isFor(stream.caller(), position.topic())) {
				stream.send(events, next, isBehind, batch.ended());
			}
			else {
				stream.close();
			}
		});
	}

	// The streams stay open meanwhile; what they missed is read afterwards.
	private void failed(RuntimeException ex) {
		if (!this.failing) {
			logger.warn("Events cannot be read, and are tried again every {}", this.properties.poll(), ex);
		}
		this.failing = true;
	}

	void mind() {
		Instant now = this.clock.instant();
		all().forEach((stream) -> stream.mind(now, this.properties));
	}

	void close() {
		all().forEach(EventStream::close);
	}

	void closed(EventStream<T> stream) {
		this.open.computeIfPresent(stream.position().topic(), (key, others) -> {
			others.remove(stream);
			return others.isEmpty() ? null : others;
		});
		this.streams.admission().leave(stream.caller());
	}

	/** What streams are open about. */
	Set<T> topics() {
		return Set.copyOf(this.open.keySet());
	}

	private List<EventStream<T>> all() {
		return this.open.values().stream().flatMap(Set::stream).toList();
	}

}
