package com.brandautomator;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.support.TestPropertySourceUtils;
import org.springframework.test.util.TestSocketUtils;

/**
 * The whole service on a real port with a real PostgreSQL, as its callers meet it.
 * Classes without settings of their own share one context, one database and one port.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
@ContextConfiguration(initializers = WireTest.Place.class)
public @interface WireTest {

	/** The platform's signing key in tests. */
	String SIGNING_KEY = "a-signing-key-for-tests-0123456789abcdef";

	/** The sandbox's app secret in tests. */
	String SANDBOX_SECRET = "5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a";

	/** Meta's app secret in tests: the one of the vectors. */
	String APP_SECRET = "0123456789abcdef0123456789abcdef";

	/** Meta's app secret in tests before it was changed. */
	String PREVIOUS_APP_SECRET = "fedcba9876543210fedcba9876543210";

	/**
	 * Gives each context a port and a database of its own, before any setting is read.
	 */
	class Place implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			int port = TestSocketUtils.findAvailableTcpPort();
			TestPropertySourceUtils.addInlinedPropertiesToEnvironment(context, "server.port=" + port,
					"management.server.port=0", "spring.datasource.url=" + TestDatabase.create(),
					"spring.datasource.username=postgres", "spring.datasource.password=",
					"JWT_SIGNING_KEY=" + SIGNING_KEY, "SANDBOX_APP_SECRET=" + SANDBOX_SECRET,
					"INSTAGRAM_APP_SECRET=" + APP_SECRET, "INSTAGRAM_APP_SECRET_PREVIOUS=" + PREVIOUS_APP_SECRET,
					"INSTAGRAM_WEBHOOK_VERIFY_TOKEN=verify-me-in-tests", "INSTAGRAM_SANDBOX_ENABLED=true",
					"sandbox.fetch-private=true", "request-limits.body-time=2s",
					"TOKEN_ENCRYPTION_KEYS=k1:MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=",
					"publishing.loopback-media=true", "upload.store.folder=target/media/" + port,
					"publishing.first-poll=100ms", "publishing.longest-poll=500ms", "publishing.grace=500ms",
					"publishing.tries=4", "publishing.quota-wait=500ms", "comment.backfill.delay=1h",
					"comment.sending.grace=300ms", "comment.sending.retry=300ms", "comment.backfill.delay=1h",
					"insight.history.delay=1h", "insight.history.patience=60s", "webhook-queue.first-backoff=20ms",
					"webhook-queue.look-again=200ms", "event-streams.heartbeat=1s", "event-streams.patience=2s");
		}

	}

}
