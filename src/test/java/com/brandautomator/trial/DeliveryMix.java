package com.brandautomator.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes deliveries as they come on a bad day: every kind of event, alone or in batches,
 * again while the first is under way or in other company, and what nobody can read.
 */
final class DeliveryMix {

	private static final int REMEMBERED = 40;

	private final Random random;

	private final List<String> accounts;

	private final List<MarkedItem> items = new ArrayList<>();

	private final List<MarkedDelivery> deliveries = new ArrayList<>();

	private long marks;

	DeliveryMix(Random random, List<String> accounts) {
		this.random = random;
		this.accounts = accounts;
	}

	synchronized MarkedDelivery next() {
		int dice = this.random.nextInt(100);
		if (dice < 10 && !this.deliveries.isEmpty()) {
			return any(this.deliveries);
		}
		if (dice < 12) {
			return nonsense();
		}
		int size = (dice < 25) ? 2 + this.random.nextInt(20) : 1;
		List<MarkedItem> batch = new ArrayList<>();
		for (int n = 0; n < size; n++) {
			batch.add((n > 0 && this.random.nextInt(4) == 0) ? any(this.items) : item());
		}
		MarkedDelivery delivery = MarkedDelivery.of(batch);
		remember(this.deliveries, delivery);
		return delivery;
	}

	private MarkedItem item() {
		Happening[] all = Happening.values();
		MarkedItem item = all[this.random.nextInt(all.length)].on(any(this.accounts), mark());
		remember(this.items, item);
		return item;
	}

	private MarkedDelivery nonsense() {
		Mark mark = mark();
		return MarkedDelivery.signed(this.random.nextBoolean() ? "no JSON " + mark : "{\"object\":\"" + mark + "\"}",
				List.of(mark));
	}

	private Mark mark() {
		return new Mark(this.marks++);
	}

	private <T> T any(List<T> list) {
		return list.get(this.random.nextInt(list.size()));
	}

	private static <T> void remember(List<T> list, T element) {
		list.add(element);
		if (list.size() > REMEMBERED) {
			list.remove(0);
		}
	}

}
