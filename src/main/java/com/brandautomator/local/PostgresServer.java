package com.brandautomator.local;

import java.io.Closeable;
import java.io.IOException;

/**
 * The running embedded database, started by us or adopted. Closing it stops it.
 */
final class PostgresServer implements Closeable {

	private final PostgresLogin login;

	private final Closeable server;

	private final Closeable lock;

	PostgresServer(PostgresLogin login, Closeable server, Closeable lock) {
		this.login = login;
		this.server = server;
		this.lock = lock;
	}

	PostgresLogin login() {
		return this.login;
	}

	@Override
	public void close() throws IOException {
		try (this.lock) {
			this.server.close();
		}
	}

}
