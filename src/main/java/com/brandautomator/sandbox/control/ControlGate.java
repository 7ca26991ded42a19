package com.brandautomator.sandbox.control;

import org.springframework.http.HttpHeaders;
import java.net.URI;
import java.net.InetAddress;
import java.net.UnknownHostException;

import com.brandautomator.sandbox.world.SandboxPart;
import com.brandautomator.sandbox.world.SandboxProperties;
import com.brandautomator.web.ProblemCode;
import com.brandautomator.web.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Hides the control calls from other machines, except in profile {@code local}. What a
 * proxy passed on does not count as this machine; where forwarded headers are trusted,
 * the sender of a request could claim to be here, so nobody is.
 */
@SandboxPart
class ControlGate implements HandlerInterceptor, WebMvcConfigurer {

	private final boolean open;

	private final boolean proxied;

	private final String ownOrigin;

	ControlGate(SandboxProperties properties, Environment environment) {
		this.open = properties.controlFromAnywhere() || environment.acceptsProfiles(Profiles.of("local"));
		URI own = properties.publicUrl();
		this.ownOrigin = own.getScheme() + "://" + own.getAuthority();
		this.proxied = !"none".equalsIgnoreCase(environment.getProperty("server.forward-headers-strategy", "none"));
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).addPathPatterns("/sandbox/control/**");
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws UnknownHostException {
		boolean here = this.open || !this.proxied && isFromHere(request);
		if (here && isOfNoForeignPage(request)) {
			return true;
		}
		throw new ProblemException(HttpStatus.NOT_FOUND, ProblemCode.NOT_FOUND, "There is nothing here.");
	}

	// A page of somebody else's, open in the same browser, must not reset anything.
	private boolean isOfNoForeignPage(HttpServletRequest request) {
		String origin = request.getHeader(HttpHeaders.ORIGIN);
		return origin == null || origin.equals(this.ownOrigin) || origin.startsWith("http://localhost:")
				|| origin.startsWith("http://127.0.0.1:");
	}

	private static boolean isFromHere(HttpServletRequest request) throws UnknownHostException {
		return request.getHeader("X-Forwarded-For") == null && request.getHeader("Forwarded") == null
				&& InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
	}

}
