package com.brandautomator.webhook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

import com.brandautomator.WireTest;

import org.springframework.core.env.Environment;

/**
 * Calls the webhook as Meta does.
 */
final class WebhookCaller {

	static final String PATH = "/instagram/webhook/";

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private final String base;

	WebhookCaller(Environment environment) {
		this.base = "http://localhost:" + environment.getRequiredProperty("server.port");
	}

	/**
	 * Delivers a body signed by Meta and returns the status.
	 */
	int deliver(String body) {
		return deliver(body.getBytes(StandardCharsets.UTF_8));
	}

	int deliver(byte[] body) {
		return deliver(WireTest.APP_SECRET, body);
	}

	int deliver(String secret, byte[] body) {
		return post(PATH, body, "X-Hub-Signature-256", Signed.header(secret, body)).statusCode();
	}

	HttpResponse<String> post(String path, byte[] body, String... headers) {
		return send(path, BodyPublishers.ofByteArray(body), headers);
	}

	HttpResponse<String> postInChunks(String path, byte[] body, String... headers) {
		return send(path, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)), headers);
	}

	HttpResponse<String> get(String path, String... headers) {
		return exchange(request(path, headers).GET().build());
	}

	URI uri(String path) {
		return URI.create(this.base + path);
	}

	private HttpResponse<String> send(String path, HttpRequest.BodyPublisher body, String... headers) {
		return exchange(request(path, headers).POST(body).build());
	}

	private HttpRequest.Builder request(String path, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(uri(path)).version(HttpClient.Version.HTTP_1_1);
		return (headers.length > 0) ? request.headers(headers) : request;
	}

	private HttpResponse<String> exchange(HttpRequest request) {
		try {
			return HTTP.send(request, BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
