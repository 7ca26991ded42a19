package com.brandautomator.local;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Says in five lines where to look and who to sign in as.
 */
@Component
@Profile("local")
class Welcome {

	private static final Logger logger = LoggerFactory.getLogger(Welcome.class);

	private final LocalProperties properties;

	private final JdbcConnectionDetails database;

	private final Environment environment;

	Welcome(LocalProperties properties, JdbcConnectionDetails database, Environment environment) {
		this.properties = properties;
		this.database = database;
		this.environment = environment;
	}

	@EventListener(ApplicationReadyEvent.class)
	void say() {
		lines().forEach(logger::info);
	}

	List<String> lines() {
		String site = this.environment.getRequiredProperty("connect.site-url");
		boolean sandbox = this.environment.getProperty("sandbox.enabled", Boolean.class, false);
		return List.of("Page            " + site + "/automation", "API page        " + site + "/swagger-ui.html",
				"Sandbox         " + (sandbox ? site + "/sandbox/control/ledger/" : "off (INSTAGRAM_SANDBOX_ENABLED)"),
				"Database, data  " + address() + ", " + DataDirectory.at(this.properties.dataDir()).root(),
				"Sign in as      " + this.properties.demoEmail() + " / " + this.properties.demoPassword());
	}

	/**
	 * Without its parameters, which may hold a password.
	 */
	private String address() {
		return this.database.getJdbcUrl().split("\\?", 2)[0];
	}

}
