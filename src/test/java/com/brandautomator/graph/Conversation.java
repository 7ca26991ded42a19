package com.brandautomator.graph;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import com.brandautomator.TurnableClock;
import com.brandautomator.graph.api.Credential;
import com.brandautomator.graph.api.GraphApi;
import com.brandautomator.graph.api.GraphApis;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.micrometer.observation.ObservationRegistry;

import org.springframework.util.unit.DataSize;
import org.springframework.web.client.RestClient;

/**
 * Meta as a folder of {@code conversations} tells it, and our real client in front of it.
 */
public final class Conversation implements AutoCloseable {

	/** Our app at this Meta. */
	public static final String APP_ID = "1234567890";

	/** Its secret: the one of the vectors. */
	public static final String APP_SECRET = "0123456789abcdef0123456789abcdef";

	/** A person's token: the one of the vectors. */
	public static final String TOKEN = "EAAtoken123";

	/** What proves {@link #TOKEN} (graph-api 1.6). */
	public static final String PROOF = "cca3d19589e00bc1ac0061918a47cf6a313234c9c0ecc0bdfaeca6145e173eaf";

	/** The account that calls count for. */
	public static final String ACCOUNT = "17841400000000001";

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private final WireMockServer server;

	private final TurnableClock clock = new TurnableClock();

	private final GraphApis graph;

	private Conversation(String name, Duration readTimeout, ObservationRegistry observations) {
		this.server = new WireMockServer(WireMockConfiguration.options()
			.dynamicPort()
			.bindAddress("127.0.0.1")
			.usingFilesUnderClasspath("conversations/" + name));
		this.server.start();
		this.graph = connect(URI.create(this.server.baseUrl()), readTimeout, observations, this.clock);
	}

	/** Meta tells this conversation. */
	public static Conversation of(String name) {
		return new Conversation(name, PATIENCE, ObservationRegistry.NOOP);
	}

	/** Meta tells this conversation, and we lose patience soon. */
	static Conversation of(String name, Duration readTimeout) {
		return new Conversation(name, readTimeout, ObservationRegistry.NOOP);
	}

	/** Meta tells this conversation, and somebody observes. */
	static Conversation of(String name, ObservationRegistry observations) {
		return new Conversation(name, PATIENCE, observations);
	}

	/** Our real client for whoever listens at that address. */
	static GraphApis connect(URI address, Duration readTimeout, ObservationRegistry observations, Clock clock) {
		GraphProperties.Host host = new GraphProperties.Host(APP_ID, APP_SECRET, address, address, address);
		return new GraphConfiguration().graphApis(
				new GraphProperties("v26.0", host, host, Duration.ofSeconds(2), readTimeout, DataSize.ofKilobytes(64),
						3, Duration.ofMillis(10), Duration.ofMinutes(5),
						new GraphProperties.Background(90, Duration.ofMinutes(1)),
						new GraphProperties.Upload(Duration.ofSeconds(2), readTimeout, Duration.ofMinutes(1))),
				RestClient.builder().observationRegistry(observations), clock);
	}

	/** All APIs. */
	public GraphApis graph() {
		return this.graph;
	}

	/** The API that plays Meta. */
	public GraphApi api() {
		return this.graph.at("meta");
	}

	/** A person's token that counts for {@link #ACCOUNT}. */
	public static Credential credential() {
		return Credential.of(TOKEN, ACCOUNT);
	}

	/** The clock that the client reads. */
	public TurnableClock clock() {
		return this.clock;
	}

	/** Every request that reached Meta, in order. */
	public List<LoggedRequest> requests() {
		List<LoggedRequest> requests = new ArrayList<>(
				this.server.getAllServeEvents().stream().map(ServeEvent::getRequest).toList());
		Collections.reverse(requests);
		return requests;
	}

	/** The paths of {@link #requests()}, version left out. */
	public List<String> story() {
		return this.requests()
			.stream()
			.map((request) -> request.getMethod().value() + " "
					+ URI.create(request.getAbsoluteUrl()).getPath().replace("/v26.0", ""))
			.toList();
	}

	@Override
	public void close() {
		this.server.stop();
	}

}
