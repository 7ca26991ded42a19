package com.brandautomator.trial;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A process that sends requests as fast as they are answered, told by lines what to send:
 * {@link LoadProcess} is the other end.
 */
final class LoadGenerator {

	private final int target;

	private final List<String> accounts;

	private long marks;

	private LoadGenerator(int target, List<String> accounts) {
		this.target = target;
		this.accounts = accounts;
	}

	/**
	 * @param args where it is told, where it sends, and the accounts of its deliveries
	 */
	public static void main(String[] args) throws IOException {
		LoadGenerator generator = new LoadGenerator(Integer.parseInt(args[1]), List.of(args[2].split(",")));
		try (ServerSocket server = new ServerSocket(Integer.parseInt(args[0]), 1, InetAddress.getLoopbackAddress());
				Socket teller = server.accept();
				BufferedReader lines = new BufferedReader(
						new InputStreamReader(teller.getInputStream(), StandardCharsets.UTF_8));
				PrintWriter answers = new PrintWriter(teller.getOutputStream(), true, StandardCharsets.UTF_8)) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				answers.println(generator.run(line.split(" ")).line());
			}
		}
	}

	/**
	 * @param words connections, milliseconds, requests to make beforehand, path, and for
	 * a GET, the caller's token
	 */
	private LoadResult run(String[] words) throws IOException {
		PreparedRequests requests = (words.length > 4) ? PreparedRequests.get(words[3], words[4])
				: PreparedRequests.deliveries(words[3], this.accounts, this.marks, Integer.parseInt(words[2]));
		try (LoadSlice slice = new LoadSlice(this.target, requests, Integer.parseInt(words[0]))) {
			return slice.run(Long.parseLong(words[1]));
		}
		finally {
			this.marks += requests.used();
		}
	}

}
