package com.brandautomator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Speaks to the service as its callers do: by HTTP, or by raw bytes where no client would
 * send them.
 */
public final class Wire {

	private static final HttpClient CLIENT = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.followRedirects(HttpClient.Redirect.NEVER)
		.build();

	private final int port;

	public Wire(int port) {
		this.port = port;
	}

	/**
	 * Begins a request to this path.
	 */
	public HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.timeout(Duration.ofSeconds(30));
	}

	/**
	 * Begins a request of a signed-in caller.
	 */
	public HttpRequest.Builder as(String caller, String path) {
		return request(path).header("Authorization", "Bearer " + TestToken.of(caller));
	}

	/**
	 * The whole answer; of an event stream, which may never end, its beginning.
	 */
	public HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return CLIENT.send(request.build(), Beginning::of);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	public HttpResponse<String> get(String path) {
		return send(request(path));
	}

	/**
	 * Sends JSON as a signed-in caller.
	 */
	public HttpResponse<String> json(String method, String caller, String path, String body) {
		return send(as(caller, path).header("Content-Type", "application/json")
			.method(method, BodyPublishers.ofString(body)));
	}

	/**
	 * Sends these bytes as they are and returns all that comes back until the service
	 * closes the connection. Ends lines with CR LF.
	 */
	public String raw(String text) {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
			socket.setSoTimeout(30_000);
			socket.getOutputStream().write(text.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
			socket.getOutputStream().flush();
			ByteArrayOutputStream answer = new ByteArrayOutputStream();
			socket.getInputStream().transferTo(answer);
			return answer.toString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
