package com.brandautomator.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.DefaultCorsProcessor;

/**
 * Refuses foreign origins with a problem, where Spring writes plain text.
 */
class ProblemCorsProcessor extends DefaultCorsProcessor {

	@Override
	public boolean processRequest(@Nullable CorsConfiguration configuration, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		if (!super.processRequest(configuration, request, response)) {
			throw new ProblemException(HttpStatus.FORBIDDEN, ProblemCode.FORBIDDEN,
					"A page of this origin may not send this request.");
		}
		return true;
	}

	@Override
	protected void rejectRequest(ServerHttpResponse response) {
		// processRequest says it
	}

}
