package com.brandautomator.sandbox.protocol;

import com.brandautomator.sandbox.world.SandboxPart;
import org.apache.coyote.AbstractProtocol;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * More threads that answer requests, for a server that is Meta as well: as such it waits,
 * while it fetches a picture, maybe from itself, or holds an answer back.
 */
@SandboxPart
@Order(Ordered.LOWEST_PRECEDENCE)
class SandboxThreads implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	private static final int MORE = 24;

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		// as the settings are applied, and after them
		factory.addConnectorCustomizers((connector) -> {
			AbstractProtocol<?> protocol = (AbstractProtocol<?>) connector.getProtocolHandler();
			protocol.setMaxThreads(protocol.getMaxThreads() + MORE);
		});
	}

}
