package com.brandautomator.trial;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import com.brandautomator.Person;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures large videos on one node with a heap of 256 MB: docs/performance.md says how
 * to run it and what it gave. No part of the build.
 */
class LargeVideosBenchmark {

	private static final Logger logger = LoggerFactory.getLogger(LargeVideosBenchmark.class);

	private static final Path FOLDER = Path.of("target/trial/large-videos");

	private static final long SIZE = Long.getLong("megabytes", 1024) << 20;

	private static final int FILES = Integer.getInteger("files", 10);

	private static final int ROUNDS = Integer.getInteger("rounds", 3);

	private static final Duration PATIENCE = Duration.ofMinutes(20);

	private static final String CALLER = "trial-films";

	private static final String[] SETTINGS = { "--MEDIA_VIDEO_MAX_SIZE=2GB", "--upload.caller-quota=100GB",
			"--publishing.first-poll=200ms", "--publishing.transfer.at-once=" + FILES };

	private static Stage stage;

	private static ServiceNode node;

	private static Path film;

	private static Person person;

	@BeforeAll
	static void start() throws IOException {
		FileSystemUtils.deleteRecursively(FOLDER);
		film = Film.padded(Film.made(FOLDER.resolve("film.mp4"), 12), SIZE);
		Ports ports = Ports.free(1);
		stage = new Stage(FOLDER, ports, ServiceJar.SMALL);
		node = stage.node("node", ports.site(), SETTINGS);
		stage.start(List.of(node));
		stage.metaTakes(Duration.ZERO);
		person = node.person(CALLER).withTestAccount();
	}

	@AfterAll
	static void stop() throws IOException {
		stage.close();
		FileSystemUtils.deleteRecursively(FOLDER);
	}

	@Test
	void filesComeAndGoOnByOneAndAllAtOnce() throws IOException {
		try (FileSink sink = new FileSink(FOLDER.resolve("sink"))) {
			List<Round> rounds = Stream.generate(() -> round(sink)).limit(ROUNDS + 1L).toList();
			// in the first one the JVMs have just started
			for (int number = 0; number <= ROUNDS; number++) {
				line((number == 0) ? "Warm-up: %s" : "Round: %s", rounds.get(number));
			}
		}
		allAtOnce();
		assertThat(Files.readString(FOLDER.resolve("node.log"))).doesNotContain("OutOfMemoryError");
		assertThat(Files.readString(FOLDER.resolve("sandbox.log"))).doesNotContain("OutOfMemoryError");
	}

	private static Round round(FileSink sink) {
		Path copy = FOLDER.resolve("copy");
		Duration copied = Command.copy(film, copy);
		Duration sunk = Command.send(film, sink.address());
		String upload = created();
		Duration uploaded = Command.tus(film, CALLER, node.port(), upload);
		Instant posted = Instant.now();
		String publication = posted(upload);
		Duration transferred = awaitTransferred(posted, 1);
		awaitPublished(publication);
		return new Round(copied, sunk, uploaded, transferred);
	}

	private static void allAtOnce() throws IOException {
		List<String> uploads = Stream.generate(LargeVideosBenchmark::created).limit(FILES).toList();
		Instant begun = Instant.now();
		uploads.stream()
			.map((upload) -> CompletableFuture.runAsync(() -> Command.tus(film, CALLER, node.port(), upload)))
			.toList()
			.forEach(CompletableFuture::join);
		Duration uploaded = Duration.between(begun, Instant.now());
		Instant posted = Instant.now();
		List<String> publications = new ArrayList<>();
		uploads.forEach((upload) -> publications.add(posted(upload)));
		Duration transferred = awaitTransferred(posted, FILES);
		publications.forEach(LargeVideosBenchmark::awaitPublished);
		JsonNode sent = stage.sandbox().read("ledger/").body().at("/uploads");
		assertThat(sent.findValuesAsString("sha256")).hasSize(FILES + ROUNDS + 1)
			.containsOnly(sent.at("/0/sha256").asString());
		assertThat(sent.findValues("bytes_received")).allMatch((bytes) -> bytes.asLong() == SIZE);
		line("%d at once: uploaded in %.1f s (%.0f MB/s), transferred in %.1f s (%.0f MB/s), published after %.1f s; "
				+ "memory of the service at most %d MB, of which the heap may be 256", FILES, seconds(uploaded),
				FILES * rate(uploaded), seconds(transferred), FILES * rate(transferred),
				seconds(Duration.between(posted, Instant.now())), node.peakMemory() >> 20);
	}

	private static String created() {
		String location = person
			.send(person.request("instagram/uploads/")
				.header("Tus-Resumable", "1.0.0")
				.header("Upload-Length", Long.toString(SIZE))
				.header("Upload-Metadata", "filename ZmlsbS5tcDQ=,filetype dmlkZW8vbXA0")
				.POST(BodyPublishers.noBody()))
			.headers()
			.firstValue("Location")
			.orElseThrow();
		return location.replaceFirst("/$", "").replaceFirst(".*/", "");
	}

	private static String posted(String upload) {
		return person
			.post("instagram/post/", "{\"upload_id\": \"" + upload + "\", \"media_type\": \"REELS\"}", "Prefer",
					"respond-async")
			.text("/publication_id");
	}

	/**
	 * How long it took until Meta had all bytes of so many videos more.
	 */
	private static Duration awaitTransferred(Instant since, int count) {
		Awaitility.await()
			.atMost(PATIENCE)
			.pollInterval(Duration.ofMillis(50))
			.until(() -> stage.database()
				.sql("select count(*) from instagram_resumable_upload where bytes_transferred = file_size "
						+ "and updated_at > ?::timestamptz")
				.param(since.toString())
				.query(Integer.class)
				.single() == count);
		return Duration.between(since, Instant.now());
	}

	private static void awaitPublished(String publication) {
		Awaitility.await()
			.atMost(PATIENCE)
			.until(() -> person.get("instagram/publications/" + publication + "/").text("/status"),
					(status) -> List.of("published", "failed").contains(status));
		assertThat(person.get("instagram/publications/" + publication + "/").text("/status")).isEqualTo("published");
	}

	private static double seconds(Duration time) {
		return time.toNanos() / 1e9;
	}

	private static double rate(Duration time) {
		return SIZE / 1e6 / seconds(time);
	}

	private static void line(String format, Object... values) throws IOException {
		String line = String.format(Locale.ROOT, format, values);
		logger.info(line);
		Path figures = FOLDER.resolveSibling("large-videos-figures.txt");
		Files.writeString(figures, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
	}

	/**
	 * One file by four ways.
	 *
	 * @param copied by cp, until the disk had it
	 * @param sunk by curl to a server that writes it down
	 * @param uploaded by curl and tus to the service, which has it on the disk then
	 * @param transferred from the post until Meta's side had it
	 */
	private record Round(Duration copied, Duration sunk, Duration uploaded, Duration transferred) {

		@Override
		public String toString() {
			return String.format(Locale.ROOT,
					"cp and sync %.0f MB/s, curl to a sink %.0f MB/s, upload %.0f MB/s (%.2f of cp, %.2f of curl), "
							+ "transfer %.0f MB/s (%.2f of cp, %.2f of curl)",
					rate(this.copied), rate(this.sunk), rate(this.uploaded), ratio(this.copied, this.uploaded),
					ratio(this.sunk, this.uploaded), rate(this.transferred), ratio(this.copied, this.transferred),
					ratio(this.sunk, this.transferred));
		}

		private static double ratio(Duration other, Duration ours) {
			return (double) other.toNanos() / ours.toNanos();
		}

	}

}
