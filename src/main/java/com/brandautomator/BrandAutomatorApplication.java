package com.brandautomator;

import com.brandautomator.start.RequiredSettings;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * Starts the Instagram integration of the AI Brand Automator platform. Beans are named by
 * their whole class names, so that two modules may use the same word of the field.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class BrandAutomatorApplication {

	public static void main(String[] args) {
		application().run(args);
	}

	static SpringApplication application() {
		SpringApplication application = new SpringApplication();
		application.addListeners(new ServiceOrSandbox(), new RequiredSettings());
		return application;
	}

}
