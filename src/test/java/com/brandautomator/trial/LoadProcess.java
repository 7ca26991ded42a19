package com.brandautomator.trial;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The load generator's process, and how it is told what to send.
 */
final class LoadProcess implements AutoCloseable {

	private final JavaProcess process;

	private final Socket socket;

	private final BufferedReader answers;

	private final PrintWriter lines;

	private LoadProcess(JavaProcess process, Socket socket) throws IOException {
		this.process = process;
		this.socket = socket;
		this.answers = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
		this.lines = new PrintWriter(socket.getOutputStream(), true, StandardCharsets.UTF_8);
	}

	/**
	 * Starts it.
	 * @param port where it is told
	 * @param target where it sends
	 */
	static LoadProcess start(int port, int target, List<Shop> shops, Path log) throws IOException {
		String accounts = shops.stream().map(Shop::accountId).collect(Collectors.joining(","));
		JavaProcess process = JavaProcess.start(List.of("-Xmx512m", "-XX:+UseSerialGC", "-cp",
				System.getProperty("java.class.path"), LoadGenerator.class.getName(), "" + port, "" + target, accounts),
				Map.of(), log);
		for (int tries = 0; true; tries++) {
			try {
				return new LoadProcess(process, new Socket(InetAddress.getLoopbackAddress(), port));
			}
			catch (IOException ex) {
				if (tries == 100) {
					throw ex;
				}
				Pause.of(java.time.Duration.ofMillis(100));
			}
		}
	}

	/**
	 * Sends deliveries.
	 * @param expected how many it makes beforehand
	 */
	LoadResult deliver(String path, int connections, double seconds, long expected) {
		return tell(String.format(Locale.ROOT, "%d %d %d %s", connections, (long) (seconds * 1000), expected, path));
	}

	/**
	 * Reads.
	 */
	LoadResult get(String path, String token, int connections, double seconds) {
		return tell(String.format(Locale.ROOT, "%d %d 0 %s %s", connections, (long) (seconds * 1000), path, token));
	}

	private LoadResult tell(String line) {
		try {
			this.lines.println(line);
			String answer = this.answers.readLine();
			if (answer == null) {
				throw new IllegalStateException("The load generator has ended, see its log");
			}
			return LoadResult.of(answer);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
		this.process.stop();
	}

}
