package com.brandautomator.trial;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import com.sun.management.OperatingSystemMXBean;

/**
 * Some seconds of load by one thread: each connection sends its next request when the one
 * before is answered.
 */
final class LoadSlice implements AutoCloseable {

	private static final OperatingSystemMXBean SYSTEM = ManagementFactory
		.getPlatformMXBean(OperatingSystemMXBean.class);

	private final PreparedRequests requests;

	private final Selector selector = Selector.open();

	private final List<LoadConnection> connections = new ArrayList<>();

	private final Latencies latencies = new Latencies();

	LoadSlice(int port, PreparedRequests requests, int connections) throws IOException {
		this.requests = requests;
		for (int connection = 0; connection < connections; connection++) {
			this.connections.add(new LoadConnection(new InetSocketAddress("127.0.0.1", port), this.selector));
		}
	}

	LoadResult run(long millis) throws IOException {
		long begin = System.nanoTime();
		long cpu = SYSTEM.getProcessCpuTime();
		long end = begin + TimeUnit.MILLISECONDS.toNanos(millis);
		for (LoadConnection connection : this.connections) {
			connection.send(this.requests.next());
		}
		while (System.nanoTime() < end) {
			this.selector.select((key) -> answered((LoadConnection) key.attachment(), key), 100);
		}
		return this.latencies.result(System.nanoTime() - begin, SYSTEM.getProcessCpuTime() - cpu);
	}

	private void answered(LoadConnection connection, SelectionKey key) {
		int status = connection.read(key);
		if (status > 0) {
			this.latencies.add(status, System.nanoTime() - connection.sent());
			connection.send(this.requests.next());
		}
	}

	@Override
	public void close() throws IOException {
		for (LoadConnection connection : this.connections) {
			connection.close();
		}
		this.selector.close();
	}

}
