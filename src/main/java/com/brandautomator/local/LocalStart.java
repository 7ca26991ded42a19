package com.brandautomator.local;

import java.nio.file.Path;

import com.brandautomator.start.StartRefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.util.ClassUtils;

/**
 * Prepares a start in profile {@code local}: warns, keeps it on this machine, adds the
 * development keys. Does nothing in any other profile.
 */
class LocalStart implements ApplicationListener<ApplicationContextInitializedEvent>, Ordered {

	private static final Logger logger = LoggerFactory.getLogger(LocalStart.class);

	@Override
	public void onApplicationEvent(ApplicationContextInitializedEvent event) {
		ConfigurableEnvironment environment = event.getApplicationContext().getEnvironment();
		if (environment.acceptsProfiles(Profiles.of("local"))) {
			logger.warn("PROFILE LOCAL: for one's own machine only. Everybody knows the demo person's password.");
			LoopbackRule.check(environment);
			requireDatabase(environment);
			DevelopmentKeys.addTo(environment, DataDirectory.at(dataDir(environment)));
		}
	}

	private static void requireDatabase(Environment environment) {
		boolean embedded = ClassUtils.isPresent("io.zonky.test.db.postgres.embedded.EmbeddedPostgres", null);
		if (!embedded && NoDatabaseUrl.in(environment)) {
			throw new StartRefusedException("SPRING_DATASOURCE_URL is missing: the jar has no database of its own,"
					+ " ./mvnw spring-boot:run has");
		}
	}

	private static Path dataDir(Environment environment) {
		return Path.of(environment.getRequiredProperty("local.data-dir"));
	}

	@Override
	public int getOrder() {
		return 0;
	}

}
