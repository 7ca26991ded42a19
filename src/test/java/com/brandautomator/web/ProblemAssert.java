package com.brandautomator.web;

import java.net.http.HttpResponse;
import java.util.List;

import org.assertj.core.api.AbstractAssert;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Checks that an answer is a problem as the contract has it, every member included.
 */
public final class ProblemAssert extends AbstractAssert<ProblemAssert, JsonNode> {

	private static final JsonMapper MAPPER = new JsonMapper();

	private ProblemAssert(JsonNode problem) {
		super(problem, ProblemAssert.class);
	}

	public static ProblemAssert assertThatProblem(HttpResponse<String> answer) {
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		ProblemAssert problem = assertThatProblem(answer.body());
		assertThat(answer.statusCode()).isEqualTo(problem.actual.path("status").asInt());
		return problem;
	}

	/**
	 * Reads the body of a raw answer.
	 */
	public static ProblemAssert assertThatProblem(String json) {
		JsonNode problem = MAPPER.readTree(json);
		assertThat(problem.propertyNames()).containsAll(
				List.of("type", "title", "status", "detail", "instance", "error", "code", "retryable", "trace_id"));
		assertThat(problem.path("title").asString()).isNotBlank();
		assertThat(problem.path("detail").asString()).isNotBlank().isEqualTo(problem.path("error").asString());
		assertThat(problem.path("trace_id").asString()).matches("[0-9a-f]{32}");
		assertThat(problem.path("retryable").isBoolean()).isTrue();
		return new ProblemAssert(problem);
	}

	public ProblemAssert has(int status, String code) {
		assertThat(this.actual.path("status").asInt()).isEqualTo(status);
		assertThat(this.actual.path("code").asString()).isEqualTo(code);
		return this;
	}

	public ProblemAssert hasField(String field, String message) {
		assertThat(this.actual.path("errors").valueStream())
			.anySatisfy((error) -> assertThat(error.path("field").asString()).isEqualTo(field))
			.anySatisfy((error) -> assertThat(error.path("message").asString()).contains(message));
		return this;
	}

	public ProblemAssert hasMember(String member, Object value) {
		assertThat(this.actual.path(member)).isEqualTo(MAPPER.valueToTree(value));
		return this;
	}

	public ProblemAssert isRetryable(boolean expected) {
		return hasMember("retryable", expected);
	}

	public String traceId() {
		return this.actual.path("trace_id").asString();
	}

}
