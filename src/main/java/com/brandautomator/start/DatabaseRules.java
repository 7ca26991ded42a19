package com.brandautomator.start;

import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * The rules for the database: where it is, and that a distant one has a password.
 */
final class DatabaseRules {

	private static final Secret PASSWORD = new Secret("SPRING_DATASOURCE_PASSWORD", "spring.datasource.password", 0);

	private static final Pattern LOOPBACK = Pattern
		.compile("jdbc:postgresql:(//(localhost|127\\.\\d+\\.\\d+\\.\\d+|\\[::1])(:\\d+)?/.*|[^/].*)");

	private static final Pattern PASSWORD_IN_URL = Pattern.compile("[?&]password=[^&]");

	private DatabaseRules() {
	}

	static Optional<String> address(Environment environment) {
		return StringUtils.hasText(url(environment)) ? Optional.empty()
				: Optional.of("SPRING_DATASOURCE_URL is missing");
	}

	/**
	 * PostgreSQL on the same machine may trust its callers, any other may not.
	 */
	static Optional<String> password(Environment environment) {
		String url = url(environment);
		boolean needed = StringUtils.hasText(url) && !LOOPBACK.matcher(url).matches()
				&& !PASSWORD_IN_URL.matcher(url).find();
		return (needed || PASSWORD.isSet(environment)) ? PASSWORD.problem(environment) : Optional.empty();
	}

	private static String url(Environment environment) {
		return environment.getProperty("spring.datasource.url", "");
	}

}
