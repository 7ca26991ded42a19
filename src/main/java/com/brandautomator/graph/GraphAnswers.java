package com.brandautomator.graph;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import javax.net.ssl.SSLHandshakeException;

import com.brandautomator.graph.model.GraphError;
import com.brandautomator.graph.model.GraphErrors;
import com.brandautomator.graph.model.GraphException;
import com.brandautomator.graph.model.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;

/**
 * Judges what came back: an answer, a refusal in one of Meta's two envelopes (graph-api
 * 10.1 and 4), or nothing usable.
 */
class GraphAnswers {

	// "Unknown error", "service" and Instagram's own failures (graph-api 10.2, 10.3):
	// Meta
	// does not know either whether a write took effect, whatever the HTTP status.
	private static final Set<Integer> INTERNAL = Set.of(-1, 1, 2);

	private final JsonMapper json;

	GraphAnswers(JsonMapper json) {
		this.json = json;
	}

	/**
	 * The failure in an answer; empty when it is none. A 2xx may hold one too.
	 * @param method of the request: a write whose answer is worthless may have happened
	 * @param pause how long Meta asks to stay away
	 */
	Optional<GraphException> failure(HttpMethod method, BufferedAnswer answer, Duration pause) {
		JsonNode body = read(answer.body());
		if (body != null && body.has("error")) {
			GraphError error = error(body.path("error"));
			return Optional
				.of((error.code() != null) ? decide(method, answer, error, pause) : worthless(method, answer, pause));
		}
		if (body != null && body.path("debug_info").isObject()) {
			return Optional.of(upload(body.path("debug_info")));
		}
		return (body != null && answer.getStatusCode().is2xxSuccessful()) ? Optional.empty()
				: Optional.of(worthless(method, answer, pause));
	}

	/**
	 * The failure when no whole answer came.
	 */
	GraphException failure(HttpMethod method, IOException ex) {
		if (ex instanceof HttpConnectTimeoutException || ex instanceof ConnectException
				|| ex instanceof SSLHandshakeException) {
			return Kind.TRANSIENT.exception(GraphError.NONE); // nothing was sent yet
		}
		if (method != HttpMethod.GET) {
			return Kind.OUTCOME_UNKNOWN.exception(GraphError.NONE);
		}
		return ((ex instanceof HttpTimeoutException) ? Kind.TIMED_OUT : Kind.TRANSIENT).exception(GraphError.NONE);
	}

	private GraphException decide(HttpMethod method, BufferedAnswer answer, GraphError error, Duration pause) {
		GraphException decided = GraphErrors.exception(error, pause);
		boolean internal = decided instanceof GraphException.Transient && INTERNAL.contains(error.code());
		return (method != HttpMethod.GET && (answer.getStatusCode().is5xxServerError() || internal))
				? Kind.OUTCOME_UNKNOWN.exception(error) : decided;
	}

	// 429 says that nothing was done (RFC 6585, section 4). A 503 that names a time asks
	// for the same, but promises nothing about a write (RFC 9110, section 15.6.4).
	private GraphException worthless(HttpMethod method, BufferedAnswer answer, Duration pause) {
		HttpStatusCode status = answer.getStatusCode();
		boolean read = method == HttpMethod.GET;
		boolean stayAway = read && status.value() == 503 && answer.getHeaders().containsHeader(HttpHeaders.RETRY_AFTER);
		if (stayAway || status.value() == 429) {
			return Kind.RATE_LIMITED.exception(GraphError.NONE, Kind.RATE_LIMITED.sentence(), pause);
		}
		return (read ? Kind.TRANSIENT : Kind.OUTCOME_UNKNOWN).exception(GraphError.NONE);
	}

	// Whatever may be tried again is tried from where the container says that it stands.
	private GraphException upload(JsonNode debug) {
		if (debug.path("retriable").asBoolean(false)) {
			return Kind.OUTCOME_UNKNOWN.exception(GraphError.NONE);
		}
		return switch (debug.path("type").asString("")) {
			case "OffsetInvalidError", "PartialRequestError" -> Kind.OUTCOME_UNKNOWN.exception(GraphError.NONE);
			case "ProcessingFailedError" -> Kind.CONTAINER_GONE.exception(GraphError.NONE);
			case "NotAuthorizedError" -> Kind.TOKEN_REFUSED.exception(GraphError.NONE);
			default -> Kind.REFUSED.exception(GraphError.NONE);
		};
	}

	private GraphError error(JsonNode error) {
		return new GraphError(number(error, "code"), number(error, "error_subcode"),
				error.path("fbtrace_id").stringValue(null), ErrorText.name(error),
				ErrorText.metrics(error.path("message").asString("")));
	}

	private @Nullable Integer number(JsonNode error, String name) {
		OptionalInt number = error.path(name).asIntOpt();
		return number.isPresent() ? number.getAsInt() : null;
	}

	private @Nullable JsonNode read(byte[] body) {
		try {
			JsonNode node = this.json.readTree(body);
			return (node.isContainer()) ? node : null;
		}
		catch (JacksonException ex) {
			return null; // a gateway's HTML, or nothing: status and method decide
		}
	}

}
