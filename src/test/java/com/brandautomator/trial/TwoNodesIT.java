package com.brandautomator.trial;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two nodes on one database publish each scheduled post once, though one of them is
 * killed midway.
 */
class TwoNodesIT {

	private static final Logger logger = LoggerFactory.getLogger(TwoNodesIT.class);

	private static final Path FOLDER = Path.of("target/trial/two-nodes");

	private static final int FEW = 50;

	private static final int POSTS = Integer.getInteger("posts", FEW);

	private static final int ACCOUNTS = Integer.getInteger("accounts", 5);

	private static final Duration SPREAD = Duration.ofSeconds(Integer.getInteger("seconds", 5));

	@Test
	void eachScheduledPostIsPublishedOnceThoughOneNodeIsKilled() throws IOException {
		FileSystemUtils.deleteRecursively(FOLDER);
		Ports ports = Ports.free(2);
		try (Stage stage = new Stage(FOLDER, ports, (POSTS > FEW) ? ServiceJar.STEADY : ServiceJar.QUICK_START)) {
			List<ServiceNode> nodes = ports.nodes()
				.stream()
				.map((port) -> stage.node("node-" + port, port, "--db-scheduler.heartbeat-interval=1s"))
				.toList();
			stage.start(nodes);
			stage.metaTakes(Duration.ofMillis(500));
			List<Shop> shops = Shop.open(ACCOUNTS, stage.sandbox(), nodes.get(0));
			Wave wave = Wave.schedule(POSTS, SPREAD, shops, nodes.get(1), stage.material().picture());
			wave.await(SPREAD.dividedBy(2));
			nodes.get(0).kill();
			wave.await(SPREAD);
			stage.awaitRest();
			Outcome outcome = Outcome.of(wave, stage.containers(), new MetaSide(stage.sandbox(), Instant.EPOCH));
			logger.info("{} posts over {}: lateness p50 {}, p99 {}, max {}; all live after {}", POSTS, SPREAD,
					outcome.lateness(0.5), outcome.lateness(0.99), outcome.lateness(1), outcome.untilAllLive());
			assertThat(outcome.missing()).isZero();
			assertThat(outcome.doubles()).isZero();
		}
	}

}
