package com.brandautomator.webhook;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.brandautomator.TestDatabase;
import com.brandautomator.TurnableClock;
import com.brandautomator.account.GraphBase;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * What was stored is counted rightly, handed over once, and kept for its time, whoever
 * else is at work.
 */
class QueueTests {

	private static final InboxOwner BAKERY = new InboxOwner(GraphBase.META, "17841400000000001");

	private static final InboxOwner CAFE = new InboxOwner(GraphBase.SANDBOX, "17841400000000002");

	private static final String WAITING_FOR_A_LOCK = "pg_stat_activity "
			+ "where datname = current_database() and wait_event_type = 'Lock'";

	private final TurnableClock clock = new TurnableClock();

	private final String database = TestDatabase.create();

	private final Node node = new Node(this.database, this.clock);

	private final Node other = new Node(this.database, this.clock);

	@Test
	void onePoisonEventAmongAThousandHoldsUpNobodyAndIsReplayed() {
		connect(BAKERY);
		this.node.poison.add("k500");
		this.node.events.store(events(BAKERY, 0, 1000));
		this.node.drain.run();
		assertThat(this.node.count("heard")).isEqualTo(999);
		assertThat(this.node.waiting()).isEqualTo(1);
		for (int tries = 2; tries <= 8; tries++) {
			assertThat(this.node.count("webhook_queue where parked_at is null")).isEqualTo(1);
			this.clock.turn(Duration.ofMinutes(1));
			this.node.drain.run();
		}
		assertThat(this.node.jdbc.sql("select tries, error from webhook_queue where parked_at is not null")
			.query()
			.singleRow()).containsEntry("tries", 8)
			.hasEntrySatisfying("error",
					(error) -> assertThat((String) error).startsWith("IllegalStateException at webhook.Node:")
						.doesNotContain("canary"));
		this.clock.turn(Duration.ofDays(1));
		this.node.drain.run();
		assertThat(this.node.count("heard")).isEqualTo(999);

		this.node.poison.clear();
		long parked = this.node.jdbc.sql("select event_id from webhook_queue").query(Long.class).single();
		assertThat(this.node.queue.replay(CAFE, parked)).isFalse();
		assertThat(this.node.queue.replay(BAKERY, parked)).isTrue();
		this.node.drain.run();
		assertThat(this.node.count("heard")).isEqualTo(1000);
		assertThat(this.node.waiting()).isZero();
		assertThat(this.node.meters.counter("webhook.events", "outcome", "parked").count()).isEqualTo(1);
	}

	@Test
	void eventAtWhichAListenerRunsOutOfItsStackIsAFailureLikeOthers() {
		connect(BAKERY);
		this.node.bottomless.add("k5");
		this.node.events.store(events(BAKERY, 0, 10));
		this.node.drain.run();
		assertThat(this.node.count("heard")).isEqualTo(9);
		assertThat(this.node.jdbc.sql("select error from webhook_queue").query(String.class).single())
			.startsWith("StackOverflowError");
	}

	@Test
	void nodesThatLookForAnInboxUseUpNoNumbers() {
		this.node.events.store(events(BAKERY, 0, 1));
		for (int n = 0; n < 5; n++) {
			new Node(this.database, this.clock).events.store(events(BAKERY, n, 1));
		}
		this.node.events.store(events(CAFE, 0, 1));
		assertThat(this.node.jdbc.sql("select max(id) - min(id) from webhook_inbox").query(Integer.class).single())
			.isEqualTo(1);
	}

	@Test
	void twoNodesWithEightThreadsHandEachEventOverOnce() {
		connect(BAKERY);
		this.node.events.store(events(BAKERY, 0, 3000));
		this.other.poison.add("k7");
		atOnce(Stream.of(this.node, this.other, this.node, this.other, this.node, this.other, this.node, this.other)
			.<Runnable>map((one) -> one.drain::run)
			.toList());
		this.clock.turn(Duration.ofMinutes(1));
		this.node.drain.run();
		assertThat(this.node.waiting()).isZero();
		assertThat(this.node.count("heard")).isEqualTo(3000);
		assertThat(this.node.count("(select distinct id from heard) once")).isEqualTo(3000);
	}

	@Test
	void theSameEventsSixteenTimesAtOnceOnTwoNodesAreOneRowEach() {
		List<Runnable> senders = new ArrayList<>();
		for (int n = 0; n < 16; n++) {
			List<SignedEvent> events = new ArrayList<>(events((n % 4 == 0) ? CAFE : BAKERY, 0, 100));
			events.addAll(events((n % 4 == 0) ? BAKERY : CAFE, 0, 100));
			Node sending = (n % 2 == 0) ? this.node : this.other;
			senders.add(() -> sending.events.store(events));
		}
		atOnce(senders);
		assertThat(this.node.count("instagram_webhook_event")).isEqualTo(200);
		assertThat(this.node.waiting()).isEqualTo(200);
		assertThat(this.node.inbox.count(BAKERY)).isEqualTo(new InboxEvents.Counts(100, 100));
	}

	@Test
	void countsAreRightWhateverHappensAtOnce() {
		connect(BAKERY);
		List<Runnable> workers = new ArrayList<>();
		for (int n = 0; n < 8; n++) {
			int worker = n;
			Node at = (n % 2 == 0) ? this.node : this.other;
			workers.add(() -> {
				for (int round = 0; round < 20; round++) {
					at.events.store(events(BAKERY, (worker / 2) * 300 + round * 13, 30));
					at.inbox.markRead(BAKERY, someIds(at));
					if (round % 7 == worker % 7) {
						at.inbox.markAllRead(BAKERY);
					}
					at.drain.run();
				}
			});
		}
		atOnce(workers);
		assertCountsAreRight();
		this.clock.turn(Duration.ofDays(91));
		this.node.events.store(events(BAKERY, 5000, 10));
		atOnce(List.of(this.node.tidying::run, this.other.tidying::run,
				() -> this.node.inbox.markRead(BAKERY, someIds(this.node))));
		assertCountsAreRight();
		assertThat(this.node.inbox.count(BAKERY).total()).isEqualTo(10);
	}

	@Test
	void whatNobodyConnectedWaitsSevenDaysForSomebody() {
		this.node.events.store(events(BAKERY, 0, 300));
		this.node.events.store(events(CAFE, 0, 1500));
		this.node.drain.run();
		assertThat(this.node.count("heard")).isZero();
		this.clock.turn(Duration.ofDays(6));
		connect(BAKERY);
		assertThat(this.node.unclaimed.release(List.of(BAKERY))).isEqualTo(300);
		this.node.drain.run();
		assertThat(this.node.count("heard")).isEqualTo(300);
		this.node.tidying.run();
		assertThat(this.node.inbox.count(CAFE).total()).isEqualTo(1500);
		this.clock.turn(Duration.ofDays(2));
		this.node.tidying.run();
		assertThat(this.node.inbox.count(CAFE)).isEqualTo(InboxEvents.Counts.NONE);
		assertThat(this.node.waiting()).isZero();
		assertThat(this.node.inbox.count(BAKERY).total()).isEqualTo(300);
		connect(CAFE);
		this.node.unclaimed.release(List.of(CAFE));
		this.node.events.store(events(CAFE, 2000, 2));
		this.node.drain.run();
		assertThat(this.node.count("heard")).isEqualTo(302);
	}

	@Test
	void whoeverWaitsForAListenerHoldsUpNoDelivery() {
		connect(BAKERY);
		this.node.events.store(events(BAKERY, 0, 3));
		this.node.drain.run();
		this.clock.turn(Duration.ofDays(91));
		CompletableFuture<Void> tidying = this.node.transaction.execute((listening) -> {
			this.node.jdbc.sql("select inbox_id from webhook_handover for update").query(Integer.class).single();
			CompletableFuture<Void> waiting = beside(this.other.tidying::run);
			await().until(() -> this.other.count(WAITING_FOR_A_LOCK) == 1);
			assertThat(beside(() -> this.other.events.store(events(BAKERY, 10, 1))))
				.succeedsWithin(Duration.ofSeconds(10));
			return waiting;
		});
		tidying.join();
		assertThat(this.node.inbox.count(BAKERY).total()).isEqualTo(1);
	}

	@Test
	void accountThatIsBeingConnectedWhileItsFirstEventsAreTakenIsNotLeftAlone() {
		CompletableFuture<Void> drained = this.node.transaction.execute((connecting) -> {
			this.node.unclaimed.release(List.of(BAKERY, CAFE));
			this.other.events.store(events(BAKERY, 0, 3));
			CompletableFuture<Void> draining = beside(this.other.drain::run);
			await().until(() -> this.other.count(WAITING_FOR_A_LOCK) == 1);
			connect(BAKERY);
			return draining;
		});
		drained.join();
		assertThat(this.node.count("heard")).isEqualTo(3);
	}

	@Test
	void anAccountThatWasConnectedWhileNobodyToldOfItIsFound() {
		this.node.events.store(events(BAKERY, 0, 3));
		this.node.drain.run();
		connect(BAKERY);
		this.node.tidying.run();
		this.node.drain.run();
		assertThat(this.node.count("heard")).isEqualTo(3);
	}

	@Test
	void afterNinetyDaysOnlyWhatIsParkedOrYoungIsLeft() {
		connect(BAKERY);
		this.node.poison.add("k3");
		this.node.events.store(events(BAKERY, 0, 2500));
		for (int tries = 0; tries < 8; tries++) {
			this.node.drain.run();
			this.clock.turn(Duration.ofMinutes(1));
		}
		this.clock.turn(Duration.ofDays(89));
		this.node.events.store(events(BAKERY, 4000, 5));
		this.node.drain.run();
		this.node.tidying.run();
		assertThat(this.node.inbox.count(BAKERY).total()).isEqualTo(2505);
		this.clock.turn(Duration.ofDays(2));
		this.node.tidying.run();
		assertThat(this.node.jdbc.sql("select event_key from instagram_webhook_event order by id")
			.query(String.class)
			.list()).containsExactly("k3", "k4000", "k4001", "k4002", "k4003", "k4004");
		assertCountsAreRight();
	}

	private void connect(InboxOwner owner) {
		this.node.connected.add(owner.instagramUserId());
		this.other.connected.add(owner.instagramUserId());
	}

	private void assertCountsAreRight() {
		InboxEvents.Counts counts = this.node.inbox.count(BAKERY);
		assertThat(counts.total()).isEqualTo(this.node.count("instagram_webhook_event"));
		assertThat(counts.unread()).isEqualTo(this.node
			.count("instagram_webhook_event where not read and id > (select read_through from webhook_inbox)"));
		assertThat(this.node.inbox.find(BAKERY, new InboxFilter(true, null, 10_000, null)))
			.hasSize((int) counts.unread());
	}

	private static List<Long> someIds(Node node) {
		long any = ThreadLocalRandom.current().nextLong(1, 3000);
		return node.jdbc.sql("select id from instagram_webhook_event where id >= ? order by id limit 5")
			.param(any)
			.query(Long.class)
			.list();
	}

	private static void atOnce(List<Runnable> work) {
		CompletableFuture<?>[] all = work.stream().map(QueueTests::beside).toArray(CompletableFuture[]::new);
		CompletableFuture.allOf(all).join();
	}

	// On a thread of its own: the common pool may have one for all.
	private static CompletableFuture<Void> beside(Runnable work) {
		return CompletableFuture.runAsync(work, (task) -> new Thread(task).start());
	}

	private static List<SignedEvent> events(InboxOwner owner, int from, int count) {
		return IntStream.range(from, from + count)
			.mapToObj((n) -> new SignedEvent(owner.graphBase(),
					new IncomingEvent(owner.instagramUserId(), "comments", EventType.COMMENTS, "k" + n, References.NONE,
							new Payload("{\"n\":" + n + "}", null), null)))
			.toList();
	}

}
