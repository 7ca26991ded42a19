package com.brandautomator.trial;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Random;

/**
 * Where everything listens; the management port of a process is the next one. A trial
 * that goes on after an interruption needs the same places again, because addresses are
 * stored.
 *
 * @param nodes of the service; the first one's is its SITE_URL
 */
record Ports(int sandbox, int webFiles, List<Integer> nodes) {

	// Below the range from which systems take the ports of outgoing connections: such a
	// connection could stand where a killed node listened, and its next start would fail.
	private static final int LOWEST = 12_000;

	private static final int HIGHEST = 30_000;

	static Ports free(int nodes) {
		List<Integer> free = new Random().ints(LOWEST / 2, HIGHEST / 2)
			.map((half) -> half * 2)
			.distinct()
			.filter((port) -> isFree(port) && isFree(management(port)))
			.limit(nodes + 2L)
			.boxed()
			.toList();
		return new Ports(free.get(0), free.get(1), free.subList(2, free.size()));
	}

	static int management(int port) {
		return port + 1;
	}

	int site() {
		return this.nodes.get(0);
	}

	private static boolean isFree(int port) {
		try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
			return socket.isBound();
		}
		catch (IOException ex) {
			return false;
		}
	}

}
