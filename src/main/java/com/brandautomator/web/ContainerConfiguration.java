package com.brandautomator.web;

import org.apache.catalina.core.StandardHost;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Teaches Tomcat to refuse in problems.
 */
@Configuration(proxyBeanMethods = false)
class ContainerConfiguration {

	@Bean
	@Order(Ordered.LOWEST_PRECEDENCE)
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsInsteadOfPages(JsonMapper mapper) {
		return (factory) -> factory.addContextCustomizers((context) -> {
			// the host makes a valve of its own unless it finds one of this class
			StandardHost host = (StandardHost) context.getParent();
			host.setErrorReportValveClass(ProblemReportValve.class.getName());
			host.getPipeline().addValve(new ProblemReportValve(mapper));
			host.getPipeline().addValve(new SlowBodyValve());
		});
	}

}
