package com.brandautomator.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Serves the console: the page that lies in static/automation, wherever static files are
 * served.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "spring.web.resources.add-mappings", matchIfMissing = true)
class PageConfiguration implements WebMvcConfigurer {

	private static final String PAGE = "forward:/automation/index.html";

	@Override
	public void addViewControllers(ViewControllerRegistry registry) {
		registry.addRedirectViewController("/", "/automation");
		registry.addViewController("/automation").setViewName(PAGE);
		registry.addViewController("/automation/").setViewName(PAGE);
	}

}
