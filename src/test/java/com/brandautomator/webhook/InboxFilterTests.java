package com.brandautomator.webhook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.brandautomator.TestDatabase;
import com.brandautomator.TurnableClock;
import com.brandautomator.account.GraphBase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages of an inbox hold what is asked for, all of it and in order, though it is put
 * together from several lists.
 */
class InboxFilterTests {

	private static final InboxOwner OWNER = new InboxOwner(GraphBase.META, "17841400000000003");

	private static final int EVENTS = 300;

	private final Random random = new Random(20261123);

	private final Node node = new Node(TestDatabase.create(), new TurnableClock());

	@BeforeEach
	void fill() {
		this.node.events.store(List.of(event(new InboxOwner(GraphBase.SANDBOX, OWNER.instagramUserId()), 1)));
		store(0, EVENTS / 3);
		markSome();
		this.node.inbox.markAllRead(OWNER);
		store(EVENTS / 3, EVENTS);
		markSome();
	}

	@Test
	void pagesOfEveryFilterAreTheNewestFirstWithoutGapOrRepetition() {
		List<InboxRow> all = page(new InboxFilter(false, null, 2 * EVENTS, null));
		assertThat(all).hasSize(EVENTS).extracting(InboxRow::id).isSortedAccordingTo((a, b) -> Long.compare(b, a));
		assertThat(all.stream().filter(InboxRow::read).count()).isBetween(EVENTS / 3 + 1L, EVENTS - 1L);
		Stream.concat(Stream.of((EventType) null), Arrays.stream(EventType.values())).forEach((type) -> {
			assertThat(paged(false, type)).isEqualTo(all.stream().filter((row) -> isOf(type, row)).toList());
			assertThat(paged(true, type))
				.isEqualTo(all.stream().filter((row) -> isOf(type, row) && !row.read()).toList());
		});
	}

	private List<InboxRow> paged(boolean unreadOnly, @Nullable EventType type) {
		List<InboxRow> rows = new ArrayList<>();
		InboxCursor after = null;
		List<InboxRow> page;
		do {
			page = page(new InboxFilter(unreadOnly, type, 7, after));
			rows.addAll(page.subList(0, Math.min(7, page.size())));
			after = rows.isEmpty() ? null : new InboxCursor(rows.get(rows.size() - 1).id());
		}
		while (page.size() > 7);
		return rows;
	}

	private List<InboxRow> page(InboxFilter filter) {
		return this.node.inbox.find(OWNER, filter);
	}

	private void markSome() {
		this.node.inbox.markRead(OWNER,
				page(new InboxFilter(false, null, EVENTS, null)).stream()
					.filter((row) -> this.random.nextInt(3) == 0)
					.map(InboxRow::id)
					.toList());
	}

	private void store(int from, int to) {
		this.node.events.store(IntStream.range(from, to).mapToObj((n) -> event(OWNER, n)).toList());
	}

	private SignedEvent event(InboxOwner owner, int number) {
		EventType type = EventType.values()[this.random.nextInt(5)];
		return new SignedEvent(owner.graphBase(), new IncomingEvent(owner.instagramUserId(), "any", type, "k" + number,
				References.NONE, new Payload("{}", null), null));
	}

	private static boolean isOf(@Nullable EventType type, InboxRow row) {
		return type == null || row.type() == type;
	}

}
