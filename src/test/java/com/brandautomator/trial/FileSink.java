package com.brandautomator.trial;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * The plainest server that takes a file: writes what comes to the disk.
 */
final class FileSink implements AutoCloseable {

	private static final int BUFFER = 128 * 1024;

	private final HttpServer server;

	private final Path file;

	FileSink(Path file) throws IOException {
		this.file = file;
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.createContext("/", this::take);
		this.server.start();
	}

	String address() {
		return "http://localhost:" + this.server.getAddress().getPort() + "/film";
	}

	@Override
	public void close() throws IOException {
		this.server.stop(0);
		Files.deleteIfExists(this.file);
	}

	private void take(HttpExchange exchange) throws IOException {
		try (exchange; OutputStream out = Files.newOutputStream(this.file)) {
			byte[] buffer = new byte[BUFFER];
			int count = exchange.getRequestBody().read(buffer);
			while (count >= 0) {
				out.write(buffer, 0, count);
				count = exchange.getRequestBody().read(buffer);
			}
			exchange.sendResponseHeaders(204, -1);
		}
	}

}
