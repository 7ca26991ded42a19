package com.brandautomator.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

import com.brandautomator.Person;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was answered 200 is stored, once, though two nodes of the service and PostgreSQL
 * are killed at random instants of receiving: as often as {@code -Dkills} and
 * {@code -Ddatabase.kills} say, during {@code -Ddeliveries}.
 */
class WebhookKillIT {

	private static final Logger logger = LoggerFactory.getLogger(WebhookKillIT.class);

	private static final Path FOLDER = Path.of("target/trial/webhook-kill");

	private static final int KILLS = Integer.getInteger("kills", 2);

	private static final int DATABASE_KILLS = Integer.getInteger("database.kills", 1);

	private static final int DELIVERIES = Integer.getInteger("deliveries", 1200);

	private static final int SENDERS = 12;

	private static final List<String> SETTINGS = List.of("--db-scheduler.heartbeat-interval=500ms",
			"--db-scheduler.polling-interval=500ms", "--spring.datasource.hikari.maximum-pool-size=12");

	private static final String NOT_CONNECTED = "17841400000000777";

	/** Of the delivery that comes to both nodes at once. */
	private static final Mark TWIN = new Mark(9_999_999_999L);

	@Test
	void whatWasReceivedIsStoredOnceThoughTheServiceAndItsDatabaseAreKilled() throws IOException {
		FileSystemUtils.deleteRecursively(FOLDER);
		Ports ports = Ports.free(2);
		long seed = Long.getLong("seed", new Random().nextLong());
		logger.info("Seed {}, {}", seed, FOLDER);
		try (WebhookStage stage = new WebhookStage(FOLDER, ports)) {
			ports.nodes().forEach((port) -> stage.node(port, SETTINGS));
			stage.start();
			play(stage, new Random(seed));
		}
	}

	private void play(WebhookStage stage, Random random) throws IOException {
		Person test = stage.nodes().get(0).person("trial-test").withTestAccount();
		Person brand = stage.nodes().get(1).person("trial-brand");
		assertThat(brand.connect("brand").status()).isBetween(200, 201);
		DeliveryMix mix = new DeliveryMix(random, List.of(Shop.TEST_ACCOUNT, "17841400000000001", NOT_CONNECTED));
		DeliveryLoad load = new DeliveryLoad(stage.nodes(), mix, DELIVERIES);
		assertThat(load.atOnce(16, MarkedDelivery.of(List.of(Happening.COMMENT.on(Shop.TEST_ACCOUNT, TWIN)))))
			.isEqualTo(16);
		load.marks().add(TWIN);
		CompletableFuture<Void> senders = load.start(SENDERS);
		DeliveryKiller killer = new DeliveryKiller(stage, load, random).plan(KILLS, DATABASE_KILLS);
		killer.killAllOver(DELIVERIES);
		senders.join();
		stage.awaitRest(Duration.ofMinutes(2));
		List<String> faults = new StoredMarks(stage).hold(load.marks())
			.areCounted()
			.areSeenBy(test)
			.areSeenBy(brand)
			.wereHandedOn()
			.faults();
		logger.info(
				"{} deliveries received of {} events, {} kills of the service and {} of PostgreSQL cut {} requests, "
						+ "answers {}, {} faults",
				load.received(), load.marks().size(), KILLS, DATABASE_KILLS, killer.cut(), load.answers(),
				faults.size());
		Files.write(FOLDER.resolve("faults.txt"), faults);
		assertThat(faults.stream().limit(3)).as("The first faults, all are in %s", FOLDER.resolve("faults.txt"))
			.isEmpty();
		assertThat(load.answers().keySet()).isSubsetOf("200", "503", "none");
	}

}
