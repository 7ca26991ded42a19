package com.brandautomator.sandbox.protocol;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import com.brandautomator.sandbox.world.Secrets;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.web.context.request.NativeWebRequest;

/**
 * One call of the Graph API: what was asked, by which token, and what the ledger will say
 * of it.
 */
public final class GraphCall {

	private static final String ATTRIBUTE = GraphCall.class.getName();

	private final String method;

	private final String version;

	private final String path;

	private final Map<String, String> parameters;

	private final boolean upload;

	private final String traceId = "A" + Secrets.random(16);

	private @Nullable String accountId;

	private @Nullable String containerId;

	private @Nullable GraphError error;

	private String outcome = "ok";

	GraphCall(String method, String version, String path, Map<String, String> parameters, boolean upload) {
		this.method = method;
		this.version = version;
		this.path = path;
		this.parameters = parameters;
		this.upload = upload;
	}

	/**
	 * The call that this request carries.
	 */
	public static GraphCall of(NativeWebRequest request) {
		return of((HttpServletRequest) request.getNativeRequest());
	}

	static GraphCall of(HttpServletRequest request) {
		return (GraphCall) request.getAttribute(ATTRIBUTE);
	}

	static void attach(HttpServletRequest request, GraphCall call) {
		request.setAttribute(ATTRIBUTE, call);
	}

	public String method() {
		return this.method;
	}

	public String version() {
		return this.version;
	}

	/**
	 * The path behind the version, beginning with a slash.
	 */
	public String path() {
		return this.path;
	}

	/**
	 * Whether it sends bytes to rupload, which has an envelope of its own for errors.
	 */
	public boolean isUpload() {
		return this.upload;
	}

	/**
	 * The whole path, as the ledger names it.
	 */
	String address() {
		return (this.upload ? "/ig-api-upload/" : "/") + this.version + this.path;
	}

	/**
	 * The parameter; empty where it is missing or blank.
	 */
	public Optional<String> parameter(String name) {
		return Optional.ofNullable(this.parameters.get(name)).filter((value) -> !value.isBlank());
	}

	/**
	 * The parameter as it was sent.
	 * @throws GraphError 100 where it is missing
	 */
	public String demand(String name) {
		return parameter(name).orElseThrow(() -> GraphErrors.parameterMissing(name));
	}

	public Optional<String> token() {
		return parameter("access_token");
	}

	public Fields fields() {
		return Fields.parse(this.parameters.getOrDefault("fields", ""));
	}

	/**
	 * The first word of the path, an id or {@code me}.
	 */
	public String subject() {
		return this.path.split("/", 3)[1];
	}

	public void concernsAccount(@Nullable String id) {
		this.accountId = id;
	}

	public void concernsContainer(String id) {
		this.containerId = id;
	}

	void add(String name, String value) {
		this.parameters.putIfAbsent(name, value);
	}

	Map<String, String> parameters() {
		return new LinkedHashMap<>(this.parameters);
	}

	String traceId() {
		return this.traceId;
	}

	void failed(GraphError error) {
		this.error = error;
		this.outcome = "error";
	}

	void ended(String outcome) {
		this.outcome = outcome;
	}

	String outcome() {
		return this.outcome;
	}

	@Nullable GraphError error() {
		return this.error;
	}

	@Nullable String accountId() {
		return this.accountId;
	}

	@Nullable String containerId() {
		return this.containerId;
	}

}
