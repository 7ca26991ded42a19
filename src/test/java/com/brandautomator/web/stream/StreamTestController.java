package com.brandautomator.web.stream;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import com.brandautomator.security.CallerId;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Streams that exist in tests only: each topic counts up to where a test lets it.
 */
@Hidden
@RestController
class StreamTestController implements EventSource<String> {

	/** How far each topic has counted; below zero: and ended there. */
	final Map<String, Long> counts = new ConcurrentHashMap<>();

	/** How far each topic was read. */
	final Map<String, Long> reads = new ConcurrentHashMap<>();

	/** How often anything was read. */
	final AtomicInteger queries = new AtomicInteger();

	/** What each event carries. */
	final Map<String, String> loads = new ConcurrentHashMap<>();

	final EventChannel<String> channel;

	StreamTestController(EventStreams streams) {
		this.channel = streams.channel(this);
	}

	@GetMapping(path = "/api/v1/wire-test/streams/{topic}/", produces = "text/event-stream")
	void stream(CallerId caller, @PathVariable String topic,
			@RequestHeader(name = "Last-Event-ID", required = false) String lastEventId, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		this.channel.open(caller, topic, lastEventId, request, response);
	}

	@Override
	public Map<Position<String>, EventBatch> read(Collection<Position<String>> positions, int limit) {
		this.queries.incrementAndGet();
		return positions.stream()
			.collect(Collectors.toMap(Function.identity(),
					(position) -> batch(position.topic(), position.after(), limit)));
	}

	private EventBatch batch(String topic, long after, int limit) {
		long count = this.counts.getOrDefault(topic, 0L);
		long last = Math.min(Math.abs(count), after + limit);
		this.reads.merge(topic, last, Math::max);
		return new EventBatch(LongStream.rangeClosed(after + 1, last)
			.mapToObj((id) -> new StreamedEvent(id, "count",
					Map.of("text", "line\n" + id, "load", this.loads.getOrDefault(topic, ""))))
			.toList(), count < 0 && last >= -count);
	}

}
