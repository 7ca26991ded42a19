package com.brandautomator.web;

import java.io.IOException;
import java.time.Duration;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.io.support.ResourcePatternUtils;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Serves the console, wherever static files are served: its page, and below a path that
 * names their content its files, which browsers need not ask for twice.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "spring.web.resources.add-mappings", matchIfMissing = true)
class PageConfiguration implements WebMvcConfigurer {

	static final CacheControl FOR_EVER = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

	private final ConsoleVersion version;

	PageConfiguration(ConsoleVersion version) {
		this.version = version;
	}

	@Bean
	static ConsoleVersion consoleVersion(ResourceLoader resources) throws IOException {
		return ConsoleVersion.of(ResourcePatternUtils.getResourcePatternResolver(resources));
	}

	@Override
	public void addViewControllers(ViewControllerRegistry registry) {
		registry.addRedirectViewController("/", "/automation");
	}

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		String path = "/automation/" + this.version.word();
		registry.addResourceHandler(path + "/webjars/**")
			.addResourceLocations("classpath:/META-INF/resources/webjars/")
			.setCacheControl(FOR_EVER)
			.resourceChain(true);
		registry.addResourceHandler(path + "/**")
			.addResourceLocations("classpath:/static/automation/")
			.setCacheControl(FOR_EVER);
	}

}
