package com.brandautomator.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import com.brandautomator.Person;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A post of any kind is published once, though the service is killed at random instants:
 * as often as {@code -Dkills} says, going on where an interrupted trial ended.
 */
class KillIT {

	private static final Logger logger = LoggerFactory.getLogger(KillIT.class);

	private static final int KILLS = Integer.getInteger("kills", 5);

	private static final int NODES = 2;

	private static final int MOST_UNDER_WAY = Math.min(24, 8 + KILLS);

	private static final Path FOLDER = Path.of(System.getProperty("trial.folder", "target/trial/kill-" + KILLS));

	private static final String[] SETTINGS = { "--publishing.first-poll=100ms", "--publishing.longest-poll=1s",
			"--publishing.grace=500ms", "--publishing.confirming-limit=90s", "--idempotency.running=6s",
			"--db-scheduler.heartbeat-interval=500ms", "--db-scheduler.polling-interval=500ms",
			"--spring.datasource.hikari.maximum-pool-size=12", "--db-scheduler.threads=8",
			// more kills need more posts than Instagram allows an account in a day
			"--publishing.containers-per-day=1000000" };

	private final List<ServiceNode> nodes = new ArrayList<>();

	@Test
	void everyPostIsPublishedOnceThoughTheServiceIsKilled() throws IOException {
		Progress progress = Progress.in(FOLDER, NODES);
		logger.info("Seed {}, {} of {} kills are done, {}", progress.seed(), progress.kills(), KILLS, FOLDER);
		Journal journal = new Journal(FOLDER.resolve("journal.tsv"));
		List<String> faults;
		try (Stage stage = new Stage(FOLDER, progress.ports(), ServiceJar.QUICK_START)) {
			for (int port : progress.ports().nodes()) {
				this.nodes.add(stage.node("node-" + port, port, SETTINGS));
			}
			play(stage, journal, progress);
			stage.awaitRest();
			Verdict verdict = new Verdict(this.nodes.get(0), new MetaSide(stage.sandbox(), Instant.EPOCH), journal);
			faults = verdict.faults();
			Files.write(FOLDER.resolve("faults.txt"), faults);
			Files.write(FOLDER.resolve("open.txt"), verdict.open());
			logger.info(
					"Seed {}: {} kills, {} publications {}, {} faults; of those that cannot be told apart {} were "
							+ "left open and {} stand for one another; killed in {}",
					progress.seed(), progress.kills(), journal.publications().size(), kinds(journal), faults.size(),
					verdict.open().size(), verdict.exchanged(), progress.killedIn());
		}
		assertThat(faults.stream().limit(3)).as("The first faults, all are in %s", FOLDER.resolve("faults.txt"))
			.isEmpty();
		FileSystemUtils.deleteRecursively(FOLDER);
	}

	private void play(Stage stage, Journal journal, Progress progress) {
		stage.start(this.nodes);
		stage.metaTakes(Duration.ofMillis(300));
		List<Shop> shops = connect(this.nodes.get(0));
		Random random = new Random(progress.seed() + journal.orders());
		PostingLoad load = new PostingLoad(this.nodes, journal, stage, MOST_UNDER_WAY);
		List<CompletableFuture<Void>> people = load.start(random, shops);
		Trouble trouble = new Trouble(stage.sandbox(), random);
		List<CompletableFuture<Void>> killers = this.nodes.stream()
			.map((node) -> new Killer(node, stage.database(), trouble, progress, new Random(random.nextLong())))
			.map((killer) -> CompletableFuture.runAsync(() -> killer.killUntil(KILLS)))
			.toList();
		killers.forEach(CompletableFuture::join);
		load.stop();
		people.forEach(CompletableFuture::join);
	}

	/**
	 * Two callers: one with the test account, one who walked the login dialog.
	 */
	private static List<Shop> connect(ServiceNode node) {
		node.person("trial-test").withTestAccount();
		Person brand = node.person("trial-brand");
		assertThat(brand.connect("brand").status()).isBetween(200, 201);
		return List.of(new Shop("trial-test", Shop.TEST_ACCOUNT), new Shop("trial-brand", "17841400000000001"));
	}

	private static Map<PostKind, Long> kinds(Journal journal) {
		return journal.publications()
			.values()
			.stream()
			.collect(Collectors.groupingBy(Order::kind, TreeMap::new, Collectors.counting()));
	}

}
