package com.brandautomator.sandbox.protocol;

import java.io.IOException;

import com.brandautomator.sandbox.world.WhenSandboxEnabled;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Answers what Graph edges refuse in Meta's envelope, before the service's own problem
 * details could.
 */
@RestControllerAdvice(annotations = { GraphEdges.class, UploadEdges.class })
@Order(Ordered.HIGHEST_PRECEDENCE)
@WhenSandboxEnabled
class GraphErrorAdvice {

	private static final Logger log = LoggerFactory.getLogger(GraphErrorAdvice.class);

	private final GraphErrorWriter writer;

	GraphErrorAdvice(GraphErrorWriter writer) {
		this.writer = writer;
	}

	@ExceptionHandler
	void refuse(GraphError error, HttpServletRequest request, HttpServletResponse response) throws IOException {
		this.writer.write(error, GraphCall.of(request), response);
	}

	@ExceptionHandler
	void fail(RuntimeException ex, HttpServletRequest request, HttpServletResponse response) throws IOException {
		log.error("The sandbox failed at {}", request.getRequestURI(), ex);
		refuse(GraphErrors.unknown(), request, response);
	}

}
