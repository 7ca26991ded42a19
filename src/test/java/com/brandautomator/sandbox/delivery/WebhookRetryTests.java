package com.brandautomator.sandbox.delivery;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import com.brandautomator.TestDatabase;
import com.brandautomator.sandbox.world.SandboxClock;
import com.brandautomator.sandbox.world.SandboxProperties;
import com.brandautomator.sandbox.world.TestWorld;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was not taken comes again, by the plan, also from another process on the same
 * database.
 */
class WebhookRetryTests {

	private static final byte[] BODY = "{\"object\":\"instagram\"}".getBytes(StandardCharsets.US_ASCII);

	private static final String ACCOUNT = "17841400000000001";

	private static final Manner FORGED = new Manner(SignatureKind.WRONG, Duration.ZERO, false, Duration.ZERO);

	private final Deque<Integer> answers = new ArrayDeque<>();

	private final List<String> taken = new ArrayList<>();

	private HttpServer receiver;

	private SandboxClock clock;

	private JdbcClient jdbc;

	@BeforeEach
	void start() throws IOException {
		this.jdbc = JdbcClient
			.create(TestWorld.migrated(new DriverManagerDataSource(TestDatabase.create(), "postgres", "")));
		this.clock = TestWorld.clock(this.jdbc);
		this.receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.receiver.createContext("/", this::take);
		this.receiver.start();
	}

	@AfterEach
	void stop() {
		this.receiver.stop(0);
	}

	@Test
	void refusedDeliveryComesAgainByThePlanWithTheSameBytesAndSignature() {
		this.answers.addAll(List.of(500, 503, 200));
		assertThat(deliveries().deliver(null, BODY, Manner.PLAIN)).hasValue(500);
		assertThat(deliveries().retryOne()).isFalse();
		this.clock.advance(Duration.ofSeconds(2));
		assertThat(deliveries().retryOne()).isTrue();
		this.clock.advance(Duration.ofSeconds(2));
		assertThat(deliveries().retryOne()).isFalse();
		this.clock.advance(Duration.ofMinutes(1));
		assertThat(deliveries().retryOne()).isTrue();
		this.clock.advance(Duration.ofDays(2));
		assertThat(deliveries().retryOne()).isFalse();
		assertThat(this.taken).hasSize(3).containsOnly(this.taken.get(0));
	}

	@Test
	void planHasAnEnd() {
		this.answers.addAll(List.of(500, 500, 500, 500));
		deliveries().deliver(null, BODY, Manner.PLAIN);
		for (int round = 0; round < 5; round++) {
			this.clock.advance(Duration.ofHours(1));
			deliveries().retryOne();
		}
		assertThat(this.taken).hasSize(3);
	}

	@Test
	void forgeryIsTriedOnce() {
		this.answers.add(403);
		assertThat(deliveries().deliver(null, BODY, FORGED)).hasValue(403);
		this.clock.advance(Duration.ofDays(1));
		assertThat(deliveries().retryOne()).isFalse();
	}

	@Test
	void deliveryThatBrokeOffComesAgainWhole() {
		this.answers.add(200);
		assertThat(deliveries().deliver(null, BODY, new Manner(SignatureKind.OK, Duration.ZERO, true, Duration.ZERO)))
			.isEmpty();
		this.clock.advance(Duration.ofSeconds(2));
		deliveries().retryOne();
		assertThat(this.taken).singleElement().asString().startsWith("{\"object\":\"instagram\"}sha256=");
	}

	@Test
	void accountIsUnsubscribedWithoutAWordWhenItsDeliveriesFailForLong() {
		this.answers.addAll(List.of(500, 500, 500));
		subscriptions().change(ACCOUNT, true);
		deliveries().deliver(ACCOUNT, BODY, Manner.PLAIN);
		this.clock.advance(Duration.ofMinutes(9));
		deliveries().retryOne();
		assertThat(subscriptions().on(ACCOUNT)).isTrue();
		this.clock.advance(Duration.ofMinutes(2));
		deliveries().retryOne();
		assertThat(subscriptions().on(ACCOUNT)).isFalse();
	}

	@Test
	void deliveryThatIsTakenInBetweenEndsTheFailing() {
		this.answers.addAll(List.of(500, 200, 500));
		subscriptions().change(ACCOUNT, true);
		deliveries().deliver(ACCOUNT, BODY, Manner.PLAIN);
		this.clock.advance(Duration.ofMinutes(9));
		deliveries().retryOne();
		this.clock.advance(Duration.ofMinutes(2));
		deliveries().deliver(ACCOUNT, BODY, Manner.PLAIN);
		assertThat(subscriptions().on(ACCOUNT)).isTrue();
	}

	@Test
	void nothingIsTriedAgainForAnAccountThatIsUnsubscribed() {
		this.answers.add(500);
		subscriptions().change(ACCOUNT, true);
		deliveries().deliver(ACCOUNT, BODY, Manner.PLAIN);
		subscriptions().change(ACCOUNT, false);
		this.clock.advance(Duration.ofSeconds(2));
		assertThat(deliveries().retryOne()).isTrue();
		this.clock.advance(Duration.ofDays(2));
		assertThat(deliveries().retryOne()).isFalse();
		assertThat(this.taken).hasSize(1);
	}

	@Test
	void delayedDeliveryWaitsForItsTime() {
		this.answers.add(200);
		deliveries().deliverLater(null, BODY,
				new Manner(SignatureKind.OK, Duration.ZERO, false, Duration.ofMinutes(1)));
		assertThat(deliveries().retryOne()).isFalse();
		this.clock.advance(Duration.ofMinutes(1));
		assertThat(deliveries().retryOne()).isTrue();
		assertThat(this.taken).hasSize(1);
	}

	private Deliveries deliveries() {
		return new Deliveries(this.jdbc, new WebhookSender(properties()), subscriptions(), this.clock, properties());
	}

	private Subscriptions subscriptions() {
		return new Subscriptions(this.jdbc, properties());
	}

	private SandboxProperties properties() {
		return new SandboxProperties("secret", URI.create("http://localhost/sandbox"), List.of(),
				URI.create("http://localhost:" + this.receiver.getAddress().getPort() + "/webhook/"),
				Duration.ofSeconds(5), List.of(Duration.ofSeconds(1), Duration.ofSeconds(30)), Duration.ofMinutes(10),
				false, true, Path.of("unused"), DataSize.ofMegabytes(300));
	}

	private void take(HttpExchange exchange) throws IOException {
		try (exchange) {
			String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.US_ASCII);
			this.taken.add(body + exchange.getRequestHeaders().getFirst("X-Hub-Signature-256"));
			exchange.sendResponseHeaders(this.answers.remove(), -1);
		}
	}

}
