package com.brandautomator.sandbox;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * A web server with pictures and films on it, which can be asked for the rest of a file.
 */
public final class PictureServer implements AutoCloseable {

	private static final Pattern REST = Pattern.compile("bytes=(\\d{1,9})-");

	private final Map<String, byte[]> files = new ConcurrentHashMap<>();

	private final Set<String> broken = ConcurrentHashMap.newKeySet();

	private final List<HttpExchange> requests = new CopyOnWriteArrayList<>();

	private final HttpServer server;

	public PictureServer() {
		this(0);
	}

	/**
	 * Serves on this port; 0 is any free one.
	 */
	public PictureServer(int port) {
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.createContext("/", this::serve);
		this.server.start();
	}

	/**
	 * Puts a file there and returns its address.
	 */
	public String put(String path, byte[] content) {
		this.files.put(path, content);
		return address(path);
	}

	/**
	 * Puts a file there of which half is served before the connection breaks.
	 */
	public String putBroken(String path, byte[] content) {
		this.broken.add(path);
		return put(path, content);
	}

	/**
	 * What the requests for a file said in this header.
	 */
	public List<String> headers(String path, String name) {
		return this.requests.stream()
			.filter((request) -> request.getRequestURI().getPath().equals(path))
			.map((request) -> request.getRequestHeaders().getFirst(name))
			.toList();
	}

	public String address(String path) {
		return "http://localhost:" + this.server.getAddress().getPort() + path;
	}

	/**
	 * A picture of this size, as JPEG or in another format that ImageIO writes.
	 */
	public static byte[] picture(String format, int width, int height) {
		try {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

	private void serve(HttpExchange exchange) throws IOException {
		this.requests.add(exchange);
		String path = exchange.getRequestURI().getPath();
		byte[] content = this.files.get(path);
		try (exchange) {
			if (content == null) {
				exchange.sendResponseHeaders(404, -1);
				return;
			}
			int from = begin(exchange, content.length);
			int length = content.length - from;
			exchange.getResponseBody().write(content, from, this.broken.contains(path) ? length / 2 : length);
			if (this.broken.contains(path)) {
				exchange.getResponseBody().flush();
				// what is reset at once may never be read
				LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
			}
		}
	}

	/**
	 * Answers with the header of the whole file, or of what is asked for (RFC 9110,
	 * section 14.2).
	 * @return where it begins
	 */
	private static int begin(HttpExchange exchange, int length) throws IOException {
		Matcher range = REST.matcher(String.valueOf(exchange.getRequestHeaders().getFirst("Range")));
		int from = (range.matches() && Integer.parseInt(range.group(1)) < length) ? Integer.parseInt(range.group(1))
				: -1;
		if (from < 0) {
			exchange.sendResponseHeaders(200, (length > 0) ? length : -1);
			return 0;
		}
		exchange.getResponseHeaders().set("Content-Range", "bytes " + from + "-" + (length - 1) + "/" + length);
		exchange.sendResponseHeaders(206, length - from);
		return from;
	}

}
