package com.brandautomator.trial;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import com.brandautomator.sandbox.SandboxCaller.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Image posts that were scheduled beforehand, evenly over a time and over all shops.
 *
 * @param first when the first of them is due
 */
record Wave(List<Due> posts, Instant first) {

	private static final int THREADS = 8;

	// Time to send each request beforehand, and for what is done ahead of its time.
	private static final Duration EACH = Duration.ofMillis(Integer.getInteger("ahead.ms", 60));

	private static final Duration AT_LEAST = Duration.ofSeconds(6);

	static Wave schedule(int count, Duration over, List<Shop> shops, ServiceNode node, String picture) {
		Instant first = Instant.now().plus(AT_LEAST).plus(EACH.multipliedBy(count));
		ExecutorService threads = Executors.newFixedThreadPool(THREADS);
		List<CompletableFuture<Due>> sent = IntStream.range(0, count)
			.mapToObj((number) -> CompletableFuture.supplyAsync(() -> post(shops.get(number % shops.size()), node,
					picture, first.plus(over.multipliedBy(number).dividedBy(count))), threads))
			.toList();
		List<Due> posts = sent.stream().map(CompletableFuture::join).toList();
		threads.shutdown();
		assertThat(Instant.now()).as("All are scheduled in time; a longer -Dahead.ms helps").isBefore(first);
		return new Wave(posts, first);
	}

	/**
	 * Waits for a moment after the first is due.
	 */
	void await(Duration after) {
		Pause.of(Duration.between(Instant.now(), this.first.plus(after)));
	}

	private static Due post(Shop shop, ServiceNode node, String picture, Instant time) {
		Answer answer = node.person(shop.caller())
			.post("instagram/post/", "{\"image_url\": \"" + picture
					+ "\", \"caption\": \"Rolls\", \"scheduled_time\": \"" + time + "\"}");
		assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
		return new Due(answer.text("/publication_id"), time);
	}

	/**
	 * A publication and its time.
	 */
	record Due(String publication, Instant time) {
	}

}
