package com.brandautomator.sandbox.protocol;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatusCode;

/**
 * A refusal in Meta's words (graph-api.md, section 10.1).
 */
public final class GraphError extends RuntimeException {

	private static final String OAUTH = "OAuthException";

	private final int code;

	private final Map<String, String> headers = new LinkedHashMap<>();

	private final Map<String, Object> details = new LinkedHashMap<>();

	private String type = OAUTH;

	private HttpStatusCode status;

	private @Nullable Integer subcode;

	public GraphError(int code, String message) {
		super(message);
		this.code = code;
		this.status = ErrorStatus.of(code);
	}

	public GraphError subcode(@Nullable Integer subcode) {
		this.subcode = subcode;
		return this;
	}

	public GraphError type(String type) {
		this.type = type;
		return this;
	}

	public GraphError status(HttpStatusCode status) {
		this.status = status;
		return this;
	}

	public GraphError header(String name, String value) {
		this.headers.put(name, value);
		return this;
	}

	/**
	 * Adds what Meta would show to a person.
	 */
	public GraphError shown(String title, String sentence) {
		this.details.put("error_user_title", title);
		this.details.put("error_user_msg", sentence);
		return this;
	}

	public int code() {
		return this.code;
	}

	public @Nullable Integer subcode() {
		return this.subcode;
	}

	@Override
	public String getMessage() {
		return String.valueOf(super.getMessage());
	}

	HttpStatusCode status() {
		return this.status;
	}

	Map<String, String> headers() {
		return this.headers;
	}

	/**
	 * The same as rupload says it (graph-api.md, section 4).
	 */
	Map<String, Object> debugInfo() {
		boolean typed = !this.type.equals(OAUTH);
		return Map.of("debug_info",
				Map.of("retriable", ErrorStatus.isTransient(this.code), "type",
						typed ? this.type
								: ErrorStatus.isAboutToken(this.code) ? "NotAuthorizedError" : "ProcessingFailedError",
						"message", getMessage()));
	}

	Map<String, Object> envelope(String traceId) {
		Map<String, Object> error = new LinkedHashMap<>();
		error.put("message", getMessage());
		error.put("type", this.type);
		error.put("code", this.code);
		if (this.subcode != null) {
			error.put("error_subcode", this.subcode);
		}
		error.put("is_transient", ErrorStatus.isTransient(this.code));
		error.putAll(this.details);
		error.put("fbtrace_id", traceId);
		return Map.of("error", error);
	}

}
