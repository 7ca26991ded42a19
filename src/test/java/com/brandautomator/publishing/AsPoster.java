package com.brandautomator.publishing;

import com.brandautomator.WireTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tests that post. Each begins with a poster who is connected, and leaves nothing behind
 * at Meta's side.
 */
@WireTest
abstract class AsPoster {

	@LocalServerPort
	int port;

	@Autowired
	JdbcClient database;

	Poster poster;

	@BeforeEach
	void connect() {
		this.poster = new Poster(this.port);
	}

	@AfterEach
	void forget() {
		this.poster.sandbox().reset();
		this.database.sql("delete from publishing_hold").update();
	}

}
