package com.brandautomator;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * Starts the Instagram integration of the AI Brand Automator platform.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class BrandAutomatorApplication {

	public static void main(String[] args) {
		SpringApplication.run(BrandAutomatorApplication.class, args);
	}

}
