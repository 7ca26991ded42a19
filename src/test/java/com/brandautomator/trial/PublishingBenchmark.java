package com.brandautomator.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures publishing on one node: docs/performance.md says how to run it and what it
 * gave. No part of the build.
 */
class PublishingBenchmark {

	private static final Logger logger = LoggerFactory.getLogger(PublishingBenchmark.class);

	private static final Path FOLDER = Path.of("target/trial/benchmark");

	private static final int POSTS = Integer.getInteger("posts", 2000);

	private static final int ACCOUNTS = Integer.getInteger("accounts", 40);

	private static final Duration POLL = Duration.ofMillis(100);

	private static Stage stage;

	private static ServiceNode node;

	private static List<Shop> shops;

	@BeforeAll
	static void start() throws IOException {
		FileSystemUtils.deleteRecursively(FOLDER);
		Ports ports = Ports.free(1);
		stage = new Stage(FOLDER, ports, ServiceJar.STEADY);
		node = stage.node("node", ports.site(), "--publishing.first-poll=" + POLL.toMillis() + "ms");
		stage.start(List.of(node));
		stage.metaTakes(Duration.ZERO);
		shops = Shop.open(ACCOUNTS, stage.sandbox(), node);
		wave("Warm-up", POSTS / 10, Duration.ZERO);
	}

	@AfterAll
	static void stop() throws IOException {
		stage.close();
	}

	@Test
	void allDueAtOneInstant() throws IOException {
		wave("Due at one instant", POSTS, Duration.ZERO);
	}

	@Test
	void spreadOverAMinute() throws IOException {
		wave("Spread over 60 s", POSTS, Duration.ofSeconds(60));
	}

	@Test
	void onePostWhoseCallerWaits() throws IOException {
		SynchronousPost post = new SynchronousPost(stage, node, shops.get(0), POLL);
		Duration bare = post.bare();
		Duration service = post.throughTheService();
		line("One post, its caller waits: %d ms; the bare Graph calls: %d ms; ratio %.2f", service.toMillis(),
				bare.toMillis(), (double) service.toNanos() / bare.toNanos());
	}

	private static void wave(String name, int posts, Duration over) throws IOException {
		Instant start = Instant.now();
		Wave wave = Wave.schedule(posts, over, shops, node, stage.material().picture());
		wave.await(Duration.ofSeconds(-2));
		long ready = stage.ready();
		try (Consumption used = new Consumption(stage, node)) {
			wave.await(over);
			stage.awaitRest();
			Outcome outcome = Outcome.of(wave, stage.containers(), new MetaSide(stage.sandbox(), start));
			line("%s: %d posts, %d accounts, %d containers ready | all live after %.1f s | lateness p50 %.2f s, p99 %.2f s, max %.2f s"
					+ " | CPU %s s | busy connections at most %d | transactions a post %.1f", name, posts, ACCOUNTS,
					ready, seconds(outcome.untilAllLive()), seconds(outcome.lateness(0.5)),
					seconds(outcome.lateness(0.99)), seconds(outcome.lateness(1)), used.cpuSeconds(),
					used.connections(), (double) used.transactions() / posts);
			assertThat(outcome.missing()).isZero();
			assertThat(outcome.doubles()).isZero();
		}
	}

	private static double seconds(Duration time) {
		return time.toMillis() / 1000.0;
	}

	private static void line(String text, Object... values) throws IOException {
		String line = text.formatted(values);
		logger.info(line);
		Files.writeString(FOLDER.resolve("figures.txt"), line + "\n", java.nio.file.StandardOpenOption.CREATE,
				java.nio.file.StandardOpenOption.APPEND);
	}

}
