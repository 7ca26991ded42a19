package com.brandautomator.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.brandautomator.BrandAutomatorApplication;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.util.FileSystemUtils;

/**
 * Measures receiving of webhooks on one node: docs/performance.md says how to run it and
 * what it gave. No part of the build.
 */
class WebhookBenchmark {

	private static final Logger logger = LoggerFactory.getLogger(WebhookBenchmark.class);

	private static final Path FOLDER = Path.of("target/trial/webhook-benchmark");

	private static final long ROWS = Long.getLong("rows", 5_000_000);

	private static final int ROUNDS = Integer.getInteger("rounds", 5);

	private static final int SECONDS = Integer.getInteger("seconds", 4);

	private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("warm-up", 30));

	private static final int FEW = 10_000;

	private static final String WAYS = "| connections | | deliveries/s | | p50 ms | p99 ms | CPU µs: service | PostgreSQL | load "
			+ "| handed on after s |\n|---|---|---|---|---|---|---|---|---|---|\n";

	private final StringBuilder figures = new StringBuilder();

	@Test
	void deliveriesASecondAndPagesOfAnInbox() throws IOException {
		FileSystemUtils.deleteRecursively(FOLDER);
		Ports ports = Ports.free(1);
		try (WebhookStage stage = new WebhookStage(FOLDER, ports)) {
			ServiceNode node = stage.node(ports.site(), List.of("--spring.profiles.active=benchmark"),
					WebhookBenchmark::fromClasses);
			stage.start();
			List<Shop> shops = Shop.open(20, stage.sandbox(), node);
			try (LoadProcess load = LoadProcess.start(ports.webFiles(), ports.site(), shops.subList(1, shops.size()),
					FOLDER.resolve("load.log"))) {
				measure(stage, load, shops.get(0));
			}
		}
	}

	private void measure(WebhookStage stage, LoadProcess load, Shop reader) throws IOException {
		WayComparison ways = new WayComparison(stage, load, SECONDS);
		InboxReading inbox = new InboxReading(load, reader, SECONDS);
		FullInbox full = new FullInbox(stage, reader.accountId());
		full.fill(FEW);
		stage.fillLog();
		ways.warmUp(WARM_UP);
		inbox.measure();
		Map<String, LoadResult> fewPages = inbox.measure();
		section(full.size(), WAYS);
		List<WayRounds> few = ways.measure(ROUNDS);
		few.forEach((rounds) -> row(rounds.rows()));
		full.fill(ROWS);
		Map<String, LoadResult> manyPages = inbox.measure();
		section(full.size(), WAYS);
		List<WayRounds> many = ways.measure(ROUNDS);
		many.forEach((rounds) -> row(rounds.rows()));
		section("Pages of an inbox",
				"| | %,d: p50 ms | p99 | %,d: p50 | p99 |%n|---|---|---|---|---|%n".formatted(FEW, ROWS));
		row(InboxReading.rows(fewPages, manyPages));
		section("pgbench: one event an insert, into the same table", "| connections | inserts/s |\n|---|---|\n");
		row(new PgBench(stage, FOLDER).measure(List.of(1, 16, 64), 2 * SECONDS));
		Files.writeString(FOLDER.resolve("figures.md"), this.figures);
		Files.writeString(FOLDER.resolve("deliveries.svg"),
				BarChart.of("few rows", few, "%,d rows".formatted(ROWS), many));
	}

	private static List<String> fromClasses(List<String> arguments) {
		List<String> all = new ArrayList<>(ServiceJar.STEADY);
		String more = System.getProperty("service.options", "");
		if (!more.isEmpty()) {
			all.addAll(List.of(more.split(" ")));
		}
		all.addAll(List.of("-cp", System.getProperty("java.class.path"), BrandAutomatorApplication.class.getName()));
		all.addAll(arguments);
		return all;
	}

	private void section(String title, String header) {
		row("\n### " + title + "\n\n" + header);
	}

	private void row(String text) {
		logger.info(text);
		this.figures.append(text);
	}

}
