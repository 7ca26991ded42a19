package com.brandautomator.sandbox.files;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpTimeoutException;
import java.nio.channels.WritableByteChannel;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import com.brandautomator.sandbox.files.FetchFailed.Reason;
import com.brandautomator.sandbox.world.SandboxPart;
import com.brandautomator.sandbox.world.SandboxProperties;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Fetches as Meta's crawler does: by its name, once, from public hosts and when
 * robots.txt allows it.
 */
@SandboxPart
public class Crawler {

	private static final String NAME = "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)";

	/** Until the first byte of an answer. */
	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private final HttpClient http;

	private final Robots robots;

	private final boolean fetchPrivate;

	Crawler(SandboxProperties properties) {
		this.fetchPrivate = properties.fetchPrivate();
		this.http = HttpClient.newBuilder()
			.connectTimeout(Duration.ofSeconds(3))
			// a redirect could lead to a host that Meta could not reach
			.followRedirects(this.fetchPrivate ? HttpClient.Redirect.NORMAL : HttpClient.Redirect.NEVER)
			.version(HttpClient.Version.HTTP_1_1)
			.build();
		this.robots = new Robots((address) -> this.http.sendAsync(request(address).build(), Robots.text())
			.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS));
	}

	/**
	 * Begins to fetch; ends with a {@link FetchFailed} where that is not possible.
	 * @param range whether to ask for a range of bytes, as Meta does for videos
	 */
	public CompletableFuture<Long> fetch(URI address, boolean range, WritableByteChannel target, long most,
			Transfer transfer) {
		if (!this.fetchPrivate && !PublicHost.is(address.getHost())) {
			return CompletableFuture.failedFuture(new FetchFailed(Reason.UNREACHABLE));
		}
		HttpRequest.Builder request = request(address);
		if (range) {
			request.header(HttpHeaders.RANGE, "bytes=0-");
		}
		return this.robots.of(address).thenCompose((robots) -> {
			if (!robots.allows(path(address))) {
				return CompletableFuture.failedFuture(new FetchFailed(Reason.FORBIDDEN));
			}
			return this.http.sendAsync(request.build(), into(target, most, transfer)).thenApply(HttpResponse::body);
		}).exceptionally((failure) -> {
			throw new CompletionException(reason(failure));
		});
	}

	private static HttpRequest.Builder request(URI address) {
		return HttpRequest.newBuilder(address).timeout(PATIENCE).header(HttpHeaders.USER_AGENT, NAME);
	}

	private static BodyHandler<Long> into(WritableByteChannel target, long most, Transfer transfer) {
		return (answer) -> {
			if (answer.statusCode() != HttpStatus.OK.value()
					&& answer.statusCode() != HttpStatus.PARTIAL_CONTENT.value()) {
				return BodySubscribers.mapping(BodySubscribers.discarding(), (nothing) -> {
					throw new CompletionException(new FetchFailed(Reason.REFUSED));
				});
			}
			answer.headers().firstValueAsLong(HttpHeaders.CONTENT_LENGTH).ifPresent(transfer::announced);
			return new Sink(target, most, transfer);
		};
	}

	private static FetchFailed reason(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof FetchFailed failed) {
				return failed;
			}
			if (cause instanceof HttpTimeoutException || cause instanceof TimeoutException) {
				return new FetchFailed(Reason.TOO_SLOW);
			}
		}
		return new FetchFailed(Reason.UNREACHABLE);
	}

	private static String path(URI address) {
		return (address.getRawPath() == null || address.getRawPath().isEmpty()) ? "/" : address.getRawPath();
	}

}
