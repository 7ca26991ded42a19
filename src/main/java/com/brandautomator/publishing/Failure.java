package com.brandautomator.publishing;

import java.util.Map;

import com.brandautomator.graph.model.GraphException;
import com.brandautomator.web.ProblemCode;
import org.jspecify.annotations.Nullable;

import org.springframework.web.ErrorResponseException;

/**
 * Why a publication did not go live: what a person is told and what the answer says.
 *
 * @param status the HTTP status for whoever still waits
 * @param code the stable word
 * @param message what happened and the next step, in plain words
 * @param graph Meta's code, subcode and trace id; null when Meta had no part in it
 */
record Failure(int status, String code, String message, @Nullable Map<String, @Nullable Object> graph) {

	static Failure of(ErrorResponseException ex) {
		Map<String, Object> members = ex.getBody().getProperties();
		Object code = (members != null) ? members.get("code") : null;
		String detail = ex.getBody().getDetail();
		return new Failure(ex.getStatusCode().value(),
				(code != null) ? code.toString() : ProblemCode.PUBLISHING_FAILED.word(),
				(detail != null) ? detail : "Publishing failed",
				(ex instanceof GraphException graph) ? graph(graph) : null);
	}

	static Failure of(String message) {
		return new Failure(422, ProblemCode.PUBLISHING_FAILED.word(), message, null);
	}

	private static @Nullable Map<String, @Nullable Object> graph(GraphException ex) {
		if (ex.error().code() == null) {
			return null;
		}
		Map<String, @Nullable Object> graph = new java.util.LinkedHashMap<>();
		graph.put("code", ex.error().code());
		graph.put("subcode", ex.error().subcode());
		graph.put("fbtrace_id", ex.error().fbtraceId());
		return graph;
	}

}
