package com.brandautomator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.ClassPathResource;

/**
 * Decides what this process is, once the settings are read: the service, or with
 * {@code sandbox.standalone} nothing but the sandbox.
 */
class ServiceOrSandbox implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

	private static final ClassPathResource SETTINGS = new ClassPathResource("sandbox/standalone.yml");

	@Override
	public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
		ConfigurableEnvironment environment = event.getEnvironment();
		boolean standalone = Boolean.parseBoolean(environment.getProperty("sandbox.standalone"));
		event.getSpringApplication()
			.addPrimarySources(List.of(standalone ? StandaloneSandbox.class : BrandAutomatorApplication.class));
		if (standalone) {
			addSettings(environment);
		}
	}

	private static void addSettings(ConfigurableEnvironment environment) {
		try {
			new YamlPropertySourceLoader().load("standaloneSandbox", SETTINGS)
				.forEach(environment.getPropertySources()::addFirst);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
