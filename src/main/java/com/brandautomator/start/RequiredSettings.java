package com.brandautomator.start;

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * Refuses to start outside profile {@code local} when a secret or the database is
 * missing, too short or an example of the documents. Comes after everything that adds
 * settings and before anything is built from them.
 */
public class RequiredSettings implements ApplicationListener<ApplicationContextInitializedEvent>, Ordered {

	private static final List<Rule> RULES = List.of(Rules::signIn, Rules::tokenEncryption, Rules::metaApp,
			Rules::previousMetaApp, Rules::webhook, Rules::sandbox, DatabaseRules::address, DatabaseRules::password);

	private static final List<Rule> RULES_OF_THE_SANDBOX = List.of(Rules::sandbox, DatabaseRules::address,
			DatabaseRules::password);

	@Override
	public void onApplicationEvent(ApplicationContextInitializedEvent event) {
		Environment environment = event.getApplicationContext().getEnvironment();
		if (!environment.acceptsProfiles(Profiles.of("local"))) {
			check(environment);
		}
	}

	static void check(Environment environment) {
		boolean standalone = Boolean.parseBoolean(environment.getProperty("sandbox.standalone"));
		String problems = (standalone ? RULES_OF_THE_SANDBOX : RULES).stream()
			.flatMap((rule) -> rule.problem(environment).stream())
			.collect(Collectors.joining("; "));
		if (!problems.isEmpty()) {
			throw new StartRefusedException(problems + " (.env.example explains each setting)");
		}
	}

	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE;
	}

}
