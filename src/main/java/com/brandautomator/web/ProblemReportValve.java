package com.brandautomator.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;

/**
 * Answers what Tomcat refuses before Spring sees it (a malformed request line or header)
 * with a problem instead of Tomcat's page, and logs it under the same trace id.
 */
class ProblemReportValve extends ErrorReportValve {

	private static final Logger logger = LoggerFactory.getLogger(ProblemReportValve.class);

	private final JsonMapper mapper;

	ProblemReportValve(JsonMapper mapper) {
		this.mapper = mapper;
	}

	@Override
	protected void report(Request request, Response response, @Nullable Throwable thrown) {
		if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
			return;
		}
		String traceId = TraceId.of(request);
		log(request, response, traceId);
		ProblemDetail problem = ProblemDetail.forStatus(response.getStatus());
		problem.setInstance(Instance.of(request.getRequestURI()));
		ProblemBody.complete(problem, traceId);
		write(response, problem);
	}

	private static void log(Request request, Response response, String traceId) {
		MDC.put(TraceId.MDC_KEY, traceId);
		try {
			logger.info("The container refused {} {} with {}", request.getMethod(), request.getRequestURI(),
					response.getStatus());
		}
		finally {
			MDC.remove(TraceId.MDC_KEY);
		}
	}

	private void write(Response response, ProblemDetail problem) {
		try {
			response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
			response.setHeader("X-Content-Type-Options", "nosniff");
			response.setHeader("Cache-Control", "no-store");
			Writer writer = response.getReporter();
			if (writer != null) {
				writer.write(this.mapper.writeValueAsString(problem));
				response.finishResponse();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
