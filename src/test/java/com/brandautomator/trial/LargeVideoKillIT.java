package com.brandautomator.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;

import com.brandautomator.Person;
import com.brandautomator.upload.LargeFilm;
import com.brandautomator.upload.TusSender;
import io.tus.java.client.ProtocolException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A film of {@code -Dmegabytes} comes by tus over a line that breaks at random bytes, and
 * goes on to Meta as a reel; on both ways the service is killed. Not a byte is wrong, and
 * no more than a piece of it is sent twice.
 */
class LargeVideoKillIT {

	private static final Logger logger = LoggerFactory.getLogger(LargeVideoKillIT.class);

	private static final Path FOLDER = Path.of("target/trial/large-video");

	private static final int MEGABYTES = Integer.getInteger("megabytes", 12);

	private static final int CUTS = 5;

	/** What the client sends before it waits for an answer. */
	private static final long PIECE = 1024 * 1024;

	/** Of a request of the client. */
	private static final long HEADERS = 2048;

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private static final String[] SETTINGS = { "--publishing.first-poll=100ms", "--publishing.longest-poll=1s",
			"--db-scheduler.heartbeat-interval=500ms", "--db-scheduler.polling-interval=500ms" };

	@Test
	void reelIsPublishedOnceByteByByteThoughLinesBreakAndTheServiceIsKilled() throws Exception {
		FileSystemUtils.deleteRecursively(FOLDER);
		byte[] film = Files.readAllBytes(Film.made(FOLDER.resolve("film.mp4"), MEGABYTES));
		long seed = Long.getLong("seed", new Random().nextLong());
		logger.info("Seed {}, {} bytes", seed, film.length);
		Ports ports = Ports.free(1);
		try (Stage stage = new Stage(FOLDER, ports, ServiceJar.QUICK_START)) {
			ServiceNode node = stage.node("node", ports.site(), SETTINGS);
			stage.start(List.of(node));
			stage.metaTakes(Duration.ofMillis(300));
			Person person = node.person("trial-film").withTestAccount();
			String upload = uploaded(node, ports.site(), film, new Random(seed));
			String publication = published(stage, node, upload, film.length);
			JsonNode sent = sent(stage);
			logger.info("Sent to Meta: {}", sent);
			assertThat(sent.at("/sha256").asString()).isEqualTo(LargeFilm.sha256(film));
			assertThat(sent.at("/bytes_received").asLong()).isBetween((long) film.length, film.length + PIECE);
			JsonNode ledger = stage.sandbox().read("ledger/").body();
			assertThat(ledger.at("/media").size()).isEqualTo(1);
			assertThat(ledger.at("/uploads").size()).isEqualTo(1);
			assertThat(person.get("instagram/publications/" + publication + "/").text("/media_id"))
				.isEqualTo(ledger.at("/media/0/id").asString());
			assertThat(ledger.at("/calls")
				.valueStream()
				.filter((call) -> "POST".equals(call.at("/method").asString()))
				.filter((call) -> call.at("/path").asString().endsWith("/" + sent.at("/container_id").asString()))
				.count()).as("calls that sent bytes").isGreaterThanOrEqualTo(2);
		}
	}

	/**
	 * Gives the film by tus over a line that breaks; midway the service is killed.
	 * @return its id
	 */
	private static String uploaded(ServiceNode node, int port, byte[] film, Random random) throws Exception {
		TusSender sender = new TusSender(port, "trial-film", film, "film.mp4");
		String id = sender.create();
		try (CuttingLine line = new CuttingLine(port,
				(number) -> (number <= CUTS) ? 1 + random.nextInt(film.length / 8) : Integer.MAX_VALUE)) {
			line.after(film.length / 2, node::kill);
			while (!isWhole(node, id)) {
				try {
					sender.send(line.port(), film.length);
				}
				catch (IOException | ProtocolException ex) {
					logger.info("After {} bytes on {} connections: {}", line.carried(), line.connections(),
							ex.getMessage());
					Pause.of(Duration.ofMillis(50));
					if (!node.isReady()) {
						node.start();
					}
				}
			}
			logger.info("{} bytes were carried on {} connections", line.carried(), line.connections());
			assertThat(line.connections()).isGreaterThan(CUTS);
			assertThat(line.carried()).isLessThanOrEqualTo(film.length + PIECE + line.connections() * 14 * HEADERS);
		}
		return id;
	}

	private static boolean isWhole(ServiceNode node, String id) {
		return "completed".equals(node.person("trial-film").get("instagram/uploads/" + id + "/").text("/status"));
	}

	/**
	 * Posts the film; while Meta takes it slowly, the service is killed.
	 * @return the publication's id
	 */
	private static String published(Stage stage, ServiceNode node, String upload, long size) {
		stage.sandbox()
			.control("faults/",
					"{\"on\": \"rupload\", \"method\": \"POST\", \"kind\": \"slow_body\", \"delay_ms\": 10000}");
		String publication = node.person("trial-film")
			.post("instagram/post/", "{\"upload_id\": \"" + upload + "\", \"media_type\": \"REELS\"}", "Prefer",
					"respond-async")
			.text("/publication_id");
		Awaitility.await().atMost(PATIENCE).until(() -> sent(stage).at("/bytes_transferred").asLong() > size / 5);
		node.kill();
		logger.info("Killed while Meta had {}", sent(stage));
		assertThat(sent(stage).at("/bytes_transferred").asLong()).isLessThan(size);
		node.start();
		Awaitility.await()
			.atMost(PATIENCE)
			.until(() -> node.person("trial-film").get("instagram/publications/" + publication + "/").text("/status"),
					"published"::equals);
		return publication;
	}

	private static JsonNode sent(Stage stage) {
		return stage.sandbox().read("ledger/").body().at("/uploads/0");
	}

}
