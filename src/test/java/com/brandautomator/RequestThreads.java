package com.brandautomator;

import java.util.stream.Stream;

/**
 * The threads that answer requests, as the JVM sees them.
 */
public final class RequestThreads {

	private RequestThreads() {
	}

	/**
	 * How many of this port are doing something, or wait in the middle of it.
	 */
	public static long busy(int port) {
		return Thread.getAllStackTraces()
			.entrySet()
			.stream()
			.filter((thread) -> thread.getKey().getName().startsWith("http-nio-" + port + "-exec-"))
			.filter((thread) -> Stream.of(thread.getValue())
				.noneMatch((frame) -> frame.getClassName().endsWith(".TaskQueue")))
			.count();
	}

}
