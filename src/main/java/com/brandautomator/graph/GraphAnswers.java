package com.brandautomator.graph;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;

import com.brandautomator.graph.model.GraphError;
import com.brandautomator.graph.model.GraphErrors;
import com.brandautomator.graph.model.GraphException;
import com.brandautomator.graph.model.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpMethod;

/**
 * Judges what came back: an answer, a refusal in one of Meta's two envelopes (graph-api
 * 10.1 and 4), or nothing usable.
 */
class GraphAnswers {

	private final JsonMapper json;

	GraphAnswers(JsonMapper json) {
		this.json = json;
	}

	/**
	 * The failure in an answer; empty when it is none. A 2xx may hold one too.
	 * @param method of the request: a write whose answer is worthless may have happened
	 * @param pause how long the usage headers ask to stay away
	 */
	Optional<GraphException> failure(HttpMethod method, BufferedAnswer answer, Duration pause) {
		JsonNode body = read(answer.body());
		if (body != null && body.path("error").isObject()) {
			GraphError error = error(body.path("error"));
			return Optional.of((error.code() != null) ? decide(method, answer, error, pause) : worthless(method));
		}
		if (body != null && body.path("debug_info").isObject()) {
			return Optional.of(upload(body.path("debug_info")));
		}
		if (answer.getStatusCode().isError() || body == null && answer.getStatusCode().is2xxSuccessful()) {
			return Optional.of(worthless(method));
		}
		return Optional.empty();
	}

	/**
	 * The failure when no whole answer came.
	 */
	GraphException failure(HttpMethod method, IOException ex) {
		if (ex instanceof HttpConnectTimeoutException || ex instanceof ConnectException) {
			return Kind.TRANSIENT.exception(GraphError.NONE);
		}
		if (method != HttpMethod.GET) {
			return Kind.OUTCOME_UNKNOWN.exception(GraphError.NONE);
		}
		return ((ex instanceof HttpTimeoutException) ? Kind.TIMED_OUT : Kind.TRANSIENT).exception(GraphError.NONE);
	}

	private GraphException decide(HttpMethod method, BufferedAnswer answer, GraphError error, Duration pause) {
		GraphException decided = GraphErrors.exception(error, pause);
		boolean mayHaveHappened = decided instanceof GraphException.Transient && method != HttpMethod.GET
				&& answer.getStatusCode().is5xxServerError();
		return mayHaveHappened ? Kind.OUTCOME_UNKNOWN.exception(error) : decided;
	}

	private GraphException worthless(HttpMethod method) {
		return ((method == HttpMethod.GET) ? Kind.TRANSIENT : Kind.OUTCOME_UNKNOWN).exception(GraphError.NONE);
	}

	private GraphException upload(JsonNode debug) {
		return (debug.path("retriable").asBoolean(false) ? Kind.TRANSIENT : Kind.REFUSED).exception(GraphError.NONE);
	}

	private GraphError error(JsonNode error) {
		return new GraphError(number(error, "code"), number(error, "error_subcode"),
				error.path("fbtrace_id").stringValue(null));
	}

	private @Nullable Integer number(JsonNode node, String name) {
		JsonNode value = node.path(name);
		return value.canConvertToInt() ? Integer.valueOf(value.intValue()) : null;
	}

	private @Nullable JsonNode read(byte[] body) {
		try {
			JsonNode node = this.json.readTree(body);
			return (node.isContainer()) ? node : null;
		}
		catch (JacksonException ex) {
			return null; // a gateway's HTML, or nothing: the caller decides by status and
							// method
		}
	}

}
