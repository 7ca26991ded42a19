package com.brandautomator.sandbox.protocol;

import java.io.IOException;

import com.brandautomator.sandbox.world.SandboxPart;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/**
 * Lets a request cut its connection without a status line: the Servlet API has no word
 * for this, Tomcat has.
 */
@SandboxPart
class CuttableConnections extends ValveBase implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	private static final String ATTRIBUTE = CuttableConnections.class.getName();

	CuttableConnections() {
		super(true);
	}

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.addEngineValves(this);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		request.setAttribute(ATTRIBUTE, (Runnable) () -> request.getCoyoteRequest().action(ActionCode.CLOSE_NOW, null));
		getNext().invoke(request, response);
	}

	static void cut(HttpServletRequest request) {
		((Runnable) request.getAttribute(ATTRIBUTE)).run();
	}

}
