package com.brandautomator.webhook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.brandautomator.WireTest;
import com.brandautomator.account.GraphBase;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the database itself refuses is stored as bytes beside its neighbours.
 */
@WireTest
class WebhookEventsWireTests {

	@Autowired
	WebhookEvents events;

	@Autowired
	JdbcClient jdbc;

	@Test
	void oneRefusedPayloadFailsNoNeighbour() {
		String account = StoredEvents.newAccount();
		this.events.store(List.of(event(account, "a", "{\"n\":1}"), event(account, "b", "{\"n\":1e}"),
				event(account, "c", "{\"t\":\"\0\"}"), event(account, "d", "{\"n\":2}")));
		StoredEvents stored = new StoredEvents(this.jdbc);
		assertThat(stored.keys(account)).containsExactly("a", "b", "c", "d");
		assertThat(stored.of(account)).extracting((row) -> row.get("payload"))
			.containsExactly("{\"n\":1}", "null", "null", "{\"n\":2}");
		assertThat((byte[]) stored.of(account).get(1).get("raw")).asString().isEqualTo("{\"n\":1e}");
	}

	@Test
	void theSameEventsInAnotherOrderAtOnceDoNotBlockEachOther() throws Exception {
		for (int round = 0; round < 10; round++) {
			String account = StoredEvents.newAccount();
			List<SignedEvent> forth = IntStream.range(0, 2000)
				.mapToObj((n) -> event(account, "k" + n, "{}"))
				.collect(Collectors.toCollection(ArrayList::new));
			List<SignedEvent> back = new ArrayList<>(forth);
			Collections.reverse(back);
			CyclicBarrier start = new CyclicBarrier(2);
			CompletableFuture<Void> other = CompletableFuture.runAsync(() -> storeAt(start, back));
			storeAt(start, forth);
			other.get();
			assertThat(new StoredEvents(this.jdbc).keys(account)).hasSize(2000);
		}
	}

	private void storeAt(CyclicBarrier start, List<SignedEvent> events) {
		try {
			start.await();
		}
		catch (InterruptedException | BrokenBarrierException ex) {
			throw new IllegalStateException(ex);
		}
		this.events.store(events);
	}

	private static SignedEvent event(String account, String key, String json) {
		return new SignedEvent(GraphBase.META, new IncomingEvent(account, "comments", EventType.COMMENTS, key,
				References.NONE, new Payload(json, null), null));
	}

}
