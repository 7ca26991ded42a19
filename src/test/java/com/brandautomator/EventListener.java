package com.brandautomator;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscribers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;

import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A client of one event stream. Holds no thread while it listens.
 */
public final class EventListener implements Flow.Subscriber<String>, AutoCloseable {

	private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final List<String> lines = new CopyOnWriteArrayList<>();

	private final CompletableFuture<HttpResponse.ResponseInfo> begun = new CompletableFuture<>();

	private final CompletableFuture<HttpResponse<Void>> exchange;

	public EventListener(HttpRequest.Builder request) {
		this.exchange = CLIENT.sendAsync(request.build(), (answer) -> {
			this.begun.complete(answer);
			return BodySubscribers.fromLineSubscriber(this);
		});
		this.exchange.exceptionally((failure) -> {
			this.begun.completeExceptionally(failure);
			return null;
		});
	}

	/**
	 * Status and headers, once they are there.
	 */
	public HttpResponse.ResponseInfo begun() {
		return this.begun.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
	}

	/**
	 * The events so far.
	 */
	public List<Event> events() {
		List<Event> events = new ArrayList<>();
		String id = "";
		String name = "";
		for (String line : List.copyOf(this.lines)) {
			if (line.startsWith("id: ")) {
				id = line.substring(4);
			}
			else if (line.startsWith("event: ")) {
				name = line.substring(7);
			}
			else if (line.startsWith("data: ")) {
				events.add(new Event(Long.parseLong(id), name, JSON.readTree(line.substring(6))));
			}
		}
		return events;
	}

	/**
	 * Waits until so many events are there.
	 */
	public List<Event> await(int events) {
		return Awaitility.await()
			.atMost(PATIENCE)
			.pollInterval(Duration.ofMillis(20))
			.until(this::events, (all) -> all.size() >= events);
	}

	/**
	 * Waits until the service ends the stream.
	 */
	public List<Event> awaitEnd() {
		Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(this::isOver);
		return events();
	}

	/**
	 * How many comments were sent.
	 */
	public long comments() {
		return this.lines.stream().filter((line) -> line.startsWith(":")).count();
	}

	public boolean isOver() {
		return this.exchange.isDone();
	}

	@Override
	public void close() {
		this.exchange.cancel(true);
	}

	@Override
	public void onSubscribe(Flow.Subscription subscription) {
		subscription.request(Long.MAX_VALUE);
	}

	@Override
	public void onNext(String line) {
		this.lines.add(line);
	}

	@Override
	public void onError(Throwable failure) {
	}

	@Override
	public void onComplete() {
	}

	/**
	 * One event.
	 */
	public record Event(long id, String name, JsonNode data) {

		public String text(String member) {
			return this.data.at("/" + member).asString("");
		}

	}

}
