package com.brandautomator.sandbox.protocol;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.brandautomator.sandbox.world.SandboxPart;
import jakarta.servlet.http.HttpServletRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * Reads a call: parameters come as query, form or JSON, the token as header or parameter
 * (graph-api.md, section 0.5).
 */
@SandboxPart
class GraphCallReader {

	private static final Pattern PATH = Pattern.compile("/sandbox(/ig-api-upload)?/(v\\d+\\.\\d+)(/.*)");

	private static final Pattern AUTHORIZATION = Pattern.compile("(?i:Bearer|OAuth) +(\\S+)");

	private final JsonMapper json;

	GraphCallReader(JsonMapper json) {
		this.json = json;
	}

	/**
	 * Whether this is a call of the Graph API at all; the login dialog is not.
	 */
	boolean knows(HttpServletRequest request) {
		Matcher path = path(request);
		return path.matches() && !path.group(3).equals("/dialog/oauth");
	}

	/**
	 * Reads all but a JSON body.
	 */
	GraphCall read(HttpServletRequest request) {
		Map<String, String> parameters = new LinkedHashMap<>();
		request.getParameterMap().forEach((name, values) -> parameters.put(name, values[values.length - 1]));
		bearer(request).ifPresent((token) -> parameters.put("access_token", token));
		Matcher path = path(request);
		path.matches();
		return new GraphCall(request.getMethod(), path.group(2), path.group(3), parameters, path.group(1) != null);
	}

	/**
	 * Adds the members of a JSON body, where there is one.
	 * @throws GraphError 100 when it is not JSON
	 */
	void readBody(HttpServletRequest request, GraphCall call) throws IOException {
		if (!isJson(request)) {
			return;
		}
		try {
			JsonNode body = this.json.readTree(request.getInputStream());
			body.forEachEntry((name, value) -> call.add(name, value.isString() ? value.asString() : value.toString()));
		}
		catch (JacksonException ex) {
			throw GraphErrors.invalidParameter("The body is not valid JSON.");
		}
	}

	private static boolean isJson(HttpServletRequest request) {
		String type = request.getContentType();
		return type != null && type.startsWith(MediaType.APPLICATION_JSON_VALUE);
	}

	private static Optional<String> bearer(HttpServletRequest request) {
		return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
			.map(AUTHORIZATION::matcher)
			.filter(Matcher::matches)
			.map((matcher) -> matcher.group(1));
	}

	private static Matcher path(HttpServletRequest request) {
		return PATH.matcher(request.getRequestURI().substring(request.getContextPath().length()));
	}

}
