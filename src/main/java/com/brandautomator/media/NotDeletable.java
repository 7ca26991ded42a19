package com.brandautomator.media;

import java.util.LinkedHashMap;
import java.util.Map;

import com.brandautomator.graph.model.GraphError;
import com.brandautomator.graph.model.GraphException;
import com.brandautomator.web.ProblemCode;
import com.brandautomator.web.ProblemException;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;

/**
 * A medium that Instagram lets nobody delete but the person in the app.
 */
class NotDeletable extends ProblemException {

	NotDeletable(GraphException refusal) {
		super(HttpStatus.UNPROCESSABLE_CONTENT, ProblemCode.NOT_DELETABLE,
				"Instagram does not delete this medium for us. Please remove it in the Instagram app.", refusal);
		with("graph", members(refusal.error()));
	}

	private static Map<String, @Nullable Object> members(GraphError error) {
		Map<String, @Nullable Object> members = new LinkedHashMap<>();
		members.put("code", error.code());
		members.put("subcode", error.subcode());
		members.put("fbtrace_id", error.fbtraceId());
		return members;
	}

}
