package com.brandautomator.trial;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How far a trial is, kept in a file so that the next run goes on from there.
 */
final class Progress {

	private static final String KILLED_IN = "killed.in.";

	private final Path file;

	private final Properties properties = new Properties();

	private Progress(Path file, int nodes) throws IOException {
		this.file = file;
		if (Files.exists(file)) {
			try (Reader reader = Files.newBufferedReader(file)) {
				this.properties.load(reader);
			}
			return;
		}
		Ports ports = Ports.free(nodes);
		this.properties.setProperty("seed", "" + Long.getLong("seed", new Random().nextLong()));
		this.properties.setProperty("port.sandbox", "" + ports.sandbox());
		this.properties.setProperty("port.web-files", "" + ports.webFiles());
		this.properties.setProperty("port.nodes",
				ports.nodes().stream().map(String::valueOf).collect(Collectors.joining(",")));
		save();
	}

	/**
	 * Goes on with what this folder holds, or begins: with the seed of {@code -Dseed} or
	 * any.
	 */
	static Progress in(Path folder, int nodes) throws IOException {
		return new Progress(folder.resolve("progress.properties"), nodes);
	}

	long seed() {
		return Long.parseLong(this.properties.getProperty("seed"));
	}

	Ports ports() {
		List<Integer> nodes = Arrays.stream(this.properties.getProperty("port.nodes").split(","))
			.map(Integer::valueOf)
			.toList();
		return new Ports(number("port.sandbox"), number("port.web-files"), nodes);
	}

	synchronized int kills() {
		return number("kills");
	}

	/**
	 * One more kill, of a node that worked on publications in these statuses.
	 */
	synchronized void killed(List<String> statuses) {
		add("kills");
		statuses.forEach((status) -> add(KILLED_IN + status));
		save();
	}

	/**
	 * How many publications were in each status when their node was killed.
	 */
	synchronized Map<String, Integer> killedIn() {
		return this.properties.stringPropertyNames()
			.stream()
			.filter((name) -> name.startsWith(KILLED_IN))
			.collect(Collectors.toMap((name) -> name.substring(KILLED_IN.length()), this::number, Integer::sum,
					TreeMap::new));
	}

	private void add(String name) {
		this.properties.setProperty(name, "" + (number(name) + 1));
	}

	private int number(String name) {
		return Integer.parseInt(this.properties.getProperty(name, "0"));
	}

	private void save() {
		try {
			Files.createDirectories(this.file.toAbsolutePath().getParent());
			try (Writer writer = Files.newBufferedWriter(this.file)) {
				this.properties.store(writer, null);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
