package com.brandautomator.web;

import java.util.Arrays;
import java.util.List;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/**
 * Shows on the API page that every refusal of every operation is a problem.
 */
class ProblemInApi implements GlobalOpenApiCustomizer {

	private static final List<String> ALWAYS = List.of("type", "title", "status", "detail", "instance", "error", "code",
			"retryable", "trace_id");

	@Override
	public void customise(OpenAPI api) {
		api.getComponents()
			.addSchemas("problem", problem())
			.addResponses("problem",
					new ApiResponse().description("A problem (RFC 9457)")
						.content(new Content().addMediaType("application/problem+json",
								new MediaType().schema(new Schema<>().$ref("#/components/schemas/problem")))));
		if (api.getPaths() != null) {
			api.getPaths().values().stream().map(PathItem::readOperations).flatMap(List::stream).forEach(this::refuse);
		}
	}

	private void refuse(Operation operation) {
		operation.getResponses()
			.addApiResponse(ApiResponses.DEFAULT, new ApiResponse().$ref("#/components/responses/problem"));
	}

	private static Schema<?> problem() {
		Schema<Object> code = text("Stable word; docs/errors.md explains each");
		Arrays.stream(ProblemCode.values()).map(ProblemCode::word).sorted().forEach(code::addEnumItemObject);
		Schema<Object> finding = type("object", "One finding");
		finding.addProperty("field", text("Name of the field"));
		finding.addProperty("message", text("The rule that it breaks"));
		Schema<Object> errors = type("array", "What is wrong with which field");
		errors.setItems(finding);
		Schema<Object> problem = type("object", "Why a request was refused");
		problem.addProperty("type", text("about:blank"));
		problem.addProperty("title", text("The status in words"));
		problem.addProperty("status", type("integer", "The HTTP status"));
		problem.addProperty("detail", text("A sentence for a person"));
		problem.addProperty("instance", text("The path of the request"));
		problem.addProperty("error", text("Same as detail"));
		problem.addProperty("code", code);
		problem.addProperty("retryable", type("boolean", "Whether the same request may work later"));
		problem.addProperty("trace_id", text("Finds the request in the logs"));
		problem.addProperty("errors", errors);
		problem.setRequired(ALWAYS);
		return problem;
	}

	private static Schema<Object> text(String description) {
		return type("string", description);
	}

	private static Schema<Object> type(String type, String description) {
		Schema<Object> schema = new JsonSchema();
		schema.setDescription(description);
		schema.addType(type);
		return schema;
	}

}
