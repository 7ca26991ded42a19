package com.brandautomator.sandbox.protocol;

import java.util.Locale;

/**
 * The refusals that any edge may give (graph-api.md, section 10.3).
 */
public final class GraphErrors {

	private GraphErrors() {
	}

	public static GraphError invalidParameter(String sentence) {
		return new GraphError(100, "(#100) " + sentence);
	}

	static GraphError parameterMissing(String name) {
		return invalidParameter("The parameter " + name + " is required.");
	}

	static GraphError nonexistingField(String field, String type) {
		return invalidParameter("Tried accessing nonexisting field (" + field + ") on node type (" + type + ")");
	}

	public static GraphError unknownPath(String path) {
		return new GraphError(2500, "Unknown path components: " + path);
	}

	/**
	 * 100/33: the object is missing, somebody else's, or cannot do this. Which one is
	 * never told.
	 */
	public static GraphError unsupported(GraphCall call, String id) {
		return new GraphError(100, "Unsupported " + call.method().toLowerCase(Locale.ROOT)
				+ " request. Object with ID '" + id
				+ "' does not exist, cannot be loaded due to missing permissions, or does not support this operation. "
				+ "Please read the Graph API documentation at https://developers.facebook.com/docs/graph-api")
			.type("GraphMethodException")
			.subcode(33);
	}

	public static GraphError noPermission() {
		return new GraphError(10, "(#10) Application does not have permission for this action");
	}

	static GraphError unknown() {
		return new GraphError(1, "An unknown error has occurred.");
	}

}
