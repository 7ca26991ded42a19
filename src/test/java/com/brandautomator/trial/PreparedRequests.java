package com.brandautomator.trial;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/**
 * Requests made and signed before they are sent; when they run out, more are made on the
 * way.
 */
final class PreparedRequests {

	private final LongFunction<byte[]> maker;

	private final List<byte[]> made = new ArrayList<>();

	private int used;

	private PreparedRequests(LongFunction<byte[]> maker, int count) {
		this.maker = maker;
		for (int number = 0; number < count; number++) {
			this.made.add(maker.apply(number));
		}
	}

	/**
	 * Signed deliveries, nine in ten of one event and one in ten of three.
	 * @param first the mark of the first
	 */
	static PreparedRequests deliveries(String path, List<String> accounts, long first, int count) {
		return new PreparedRequests((number) -> post(path, delivery(accounts, first + number)), count);
	}

	/**
	 * The same request again and again.
	 */
	static PreparedRequests get(String path, String token) {
		byte[] request = ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token + "\r\n\r\n")
			.getBytes(StandardCharsets.ISO_8859_1);
		return new PreparedRequests((number) -> request, 1);
	}

	byte[] next() {
		int number = this.used++;
		return (number < this.made.size()) ? this.made.get(number) : this.maker.apply(number);
	}

	/**
	 * How many were taken.
	 */
	int used() {
		return this.used;
	}

	private static MarkedDelivery delivery(List<String> accounts, long number) {
		String account = accounts.get((int) (number % accounts.size()));
		Happening[] kinds = Happening.EVERYDAY;
		List<MarkedItem> items = new ArrayList<>();
		for (int item = 0; item < ((number % 10 == 9) ? 3 : 1); item++) {
			items.add(kinds[(int) ((number + item) % kinds.length)].on(account, new Mark(10 * number + item)));
		}
		return MarkedDelivery.of(items);
	}

	private static byte[] post(String path, MarkedDelivery delivery) {
		byte[] head = ("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
				+ "X-Hub-Signature-256: " + delivery.signature() + "\r\nContent-Length: " + delivery.body().length
				+ "\r\n\r\n")
			.getBytes(StandardCharsets.ISO_8859_1);
		byte[] request = new byte[head.length + delivery.body().length];
		System.arraycopy(head, 0, request, 0, head.length);
		System.arraycopy(delivery.body(), 0, request, head.length, delivery.body().length);
		return request;
	}

}
