package com.brandautomator.sandbox.files;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * Reads each host's robots.txt, once a minute at most. A host without one allows
 * everything.
 */
final class Robots {

	private static final int MAX_SIZE = 8 * 1024 * 1024; // far more than RFC 9309,
															// section 2.5, demands

	private static final RobotsTxt NONE = RobotsTxt.parse("");

	private final AsyncCache<String, RobotsTxt> known = Caffeine.newBuilder()
		.expireAfterWrite(Duration.ofMinutes(1))
		.maximumSize(1000)
		.buildAsync();

	private final Function<URI, CompletableFuture<HttpResponse<String>>> get;

	Robots(Function<URI, CompletableFuture<HttpResponse<String>>> get) {
		this.get = get;
	}

	/**
	 * The rules of the host; fails where it cannot be reached, which is not remembered.
	 */
	CompletableFuture<RobotsTxt> of(URI address) {
		return this.known.get(address.getScheme() + "://" + address.getRawAuthority(),
				(host, executor) -> this.get.apply(URI.create(host + "/robots.txt")).thenApply(Robots::read));
	}

	/**
	 * Takes in as much of the text as counts.
	 */
	static BodyHandler<String> text() {
		return (answer) -> {
			ByteArrayOutputStream text = new ByteArrayOutputStream();
			return BodySubscribers.mapping(new Sink(Channels.newChannel(text), MAX_SIZE, new Transfer()),
					(size) -> text.toString(StandardCharsets.UTF_8));
		};
	}

	private static RobotsTxt read(HttpResponse<String> answer) {
		return (answer.statusCode() == 200) ? RobotsTxt.parse(answer.body()) : NONE;
	}

}
