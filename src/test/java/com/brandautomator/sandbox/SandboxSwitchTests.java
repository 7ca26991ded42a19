package com.brandautomator.sandbox;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing of the sandbox exists unless it is switched on.
 */
class SandboxSwitchTests {

	@Test
	void noBeanExistsUnlessSwitchedOn() {
		assertThat(beans(Map.of())).isZero();
		assertThat(beans(Map.of("sandbox.enabled", "false"))).isZero();
		assertThat(beans(Map.of("sandbox.enabled", "true"))).isGreaterThan(50);
	}

	private static int beans(Map<String, Object> settings) {
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources().addFirst(new MapPropertySource("test", settings));
		GenericApplicationContext context = new GenericApplicationContext();
		ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(context, true, environment);
		scanner.setIncludeAnnotationConfig(false);
		scanner.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
		return scanner.scan("com.brandautomator.sandbox");
	}

}
