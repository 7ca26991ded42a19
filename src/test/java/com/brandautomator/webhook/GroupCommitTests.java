package com.brandautomator.webhook;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.brandautomator.TestDatabase;
import com.brandautomator.TurnableClock;
import com.brandautomator.account.GraphBase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.Mockito.doCallRealMethod;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.spy;

/**
 * Each delivery is answered by its own commit, whatever its neighbours are like.
 */
class GroupCommitTests {

	private final ArrivalQueue queue = new ArrivalQueue(
			new CommitProperties(100, DataSize.ofBytes(10_000), Duration.ofSeconds(20)));

	private final Node node = new Node(TestDatabase.create(), new TurnableClock());

	private final WebhookEvents events = spy(this.node.events);

	private final GroupCommit writer = new GroupCommit(this.queue, this.events, mock(DrainThread.class));

	@AfterEach
	void stop() {
		this.writer.stop();
	}

	@Test
	void onePayloadThatTheDatabaseRefusesFailsNoneOfSixtyThreeNeighbours() {
		List<CompletableFuture<Void>> answers = IntStream.range(0, 64)
			.mapToObj((n) -> offer("k" + n, (n == 31) ? "{refused" : "{}"))
			.toList();
		this.writer.start();
		answers.forEach(CompletableFuture::join);
		assertThat(this.node.count("instagram_webhook_event")).isEqualTo(64);
		assertThat(this.node.jdbc
			.sql("select convert_from(raw, 'utf8') from instagram_webhook_event where raw is not null")
			.query(String.class)
			.single()).isEqualTo("{refused");
		assertThat(this.node.count("(select distinct xmin::text from instagram_webhook_event) commits"))
			.as("by halves, not one by one")
			.isLessThan(16);
	}

	@Test
	void anEventThatIsRefusedInAnyFormFailsItsOwnDeliveryOnly() {
		List<CompletableFuture<Void>> answers = Stream.of("a", "\0", "b").map((key) -> offer(key, "{}")).toList();
		this.writer.start();
		answers.get(0).join();
		answers.get(2).join();
		assertThat(answers.get(1)).failsWithin(Duration.ofSeconds(20));
		assertThat(this.node.count("instagram_webhook_event")).isEqualTo(2);
	}

	@Test
	void whatCannotBeStoredIsSaidAndTheNextIsStored() {
		doThrow(new DataAccessResourceFailureException("away")).when(this.events).store(any());
		CompletableFuture<Void> first = offer("k1", "{}");
		this.writer.start();
		assertThat(first).failsWithin(Duration.ofSeconds(20))
			.withThrowableThat()
			.withCauseInstanceOf(DataAccessResourceFailureException.class);
		doCallRealMethod().when(this.events).store(any());
		offer("k2", "{}").join();
		assertThat(this.node.count("instagram_webhook_event")).isEqualTo(1);
	}

	@Test
	void stoppingAnswersWhatWaits() throws Exception {
		CountDownLatch entered = new CountDownLatch(1);
		CountDownLatch goOn = new CountDownLatch(1);
		willAnswer((call) -> {
			entered.countDown();
			assertThat(goOn.await(20, TimeUnit.SECONDS)).isTrue();
			return call.callRealMethod();
		}).given(this.events).store(any());
		CompletableFuture<Void> underWay = offer("k1", "{}");
		this.writer.start();
		assertThat(entered.await(20, TimeUnit.SECONDS)).isTrue();
		CompletableFuture<Void> waiting = offer("k2", "{}");
		CompletableFuture<Void> stopped = CompletableFuture.runAsync(this.writer::stop);
		goOn.countDown();
		stopped.join();
		assertThat(underWay).isCompleted();
		assertThat(waiting).isCompleted();
		assertThat(this.node.count("instagram_webhook_event")).isEqualTo(2);
	}

	@Test
	void theLineHasRoomForSoManyAndSoLarge() throws Exception {
		assertThat(this.queue.offer(arrival("large", "{}", 10_001))).isFalse();
		for (int n = 0; n < 100; n++) {
			assertThat(this.queue.offer(arrival("k" + n, "{}", 99))).isTrue();
		}
		assertThat(this.queue.offer(arrival("one more", "{}", 1))).isFalse();
		assertThat(this.queue.take()).hasSize(100);
		assertThat(this.queue.offer(arrival("again", "{}", 10_000))).isTrue();
		assertThat(this.queue.offer(arrival("too large together", "{}", 1))).isFalse();
	}

	private CompletableFuture<Void> offer(String key, String json) {
		Arrival arrival = arrival(key, json, 10);
		assertThat(this.queue.offer(arrival)).isTrue();
		return arrival.stored();
	}

	private static Arrival arrival(String key, String json, int size) {
		return new Arrival(GraphBase.META, List.of(new IncomingEvent("17841400000000001", "comments",
				EventType.COMMENTS, key, References.NONE, new Payload(json, null), null)), size);
	}

}
