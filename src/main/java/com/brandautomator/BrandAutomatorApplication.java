package com.brandautomator;

import com.brandautomator.start.RequiredSettings;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * Starts the Instagram integration of the AI Brand Automator platform.
 */
// The sandbox has the same words for the same things: beans are told apart by their whole
// names.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class BrandAutomatorApplication {

	public static void main(String[] args) {
		SpringApplication application = new SpringApplication(BrandAutomatorApplication.class);
		application.addListeners(new RequiredSettings());
		application.run(args);
	}

}
