package com.brandautomator.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was asked of the service, and what it said: a line before a request is sent, and
 * one when it was answered. Outlives an interruption of the trial.
 */
final class Journal {

	private static final String TAB = "\t";

	private final Path file;

	private final Map<String, Order> open = new LinkedHashMap<>();

	private final Map<String, Order> publications = new LinkedHashMap<>();

	private int orders;

	private final Map<String, String> refusals = new LinkedHashMap<>();

	Journal(Path file) throws IOException {
		this.file = file;
		if (Files.exists(file)) {
			Files.readAllLines(file).forEach((line) -> replay(line.split(TAB, -1)));
		}
	}

	synchronized void sent(Order order) {
		write("sent", order.key(), order.caller(), order.kind().name(), "" + order.waits(), order.body());
		opened(order);
	}

	/**
	 * The service took it in, as this publication.
	 */
	synchronized void accepted(Order order, String publication) {
		write("accepted", order.key(), publication);
		replay("accepted", order.key(), publication);
	}

	/**
	 * The service will not take it.
	 */
	synchronized void refused(Order order, String answer) {
		write("refused", order.key(), answer.replaceAll("\\s", " "));
		replay("refused", order.key(), answer);
	}

	/**
	 * How many requests there were, each counted once.
	 */
	synchronized int orders() {
		return this.orders;
	}

	/**
	 * Requests whose answer never came.
	 */
	synchronized List<Order> unanswered() {
		return List.copyOf(this.open.values());
	}

	/**
	 * The publication of every request that was taken in.
	 */
	synchronized Map<String, Order> publications() {
		return new LinkedHashMap<>(this.publications);
	}

	synchronized Collection<String> refusals() {
		return List.copyOf(this.refusals.values());
	}

	private void opened(Order order) {
		this.orders++;
		this.open.put(order.key(), order);
	}

	private void replay(String... words) {
		switch (words[0]) {
			case "sent" -> opened(new Order(words[1], words[2], PostKind.valueOf(words[3]),
					Boolean.parseBoolean(words[4]), words[5]));
			case "accepted" -> this.publications.put(words[2], this.open.remove(words[1]));
			default -> this.refusals.put(words[1], this.open.remove(words[1]) + ": " + words[2]);
		}
	}

	private void write(String... words) {
		try {
			Files.writeString(this.file, String.join(TAB, words) + "\n", StandardOpenOption.CREATE,
					StandardOpenOption.APPEND);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
