package com.brandautomator.graph.api;

/**
 * A token that {@code debug_token} is asked about (graph-api 1.4). Travels as a request
 * attribute, since Spring writes request parameters to the log at TRACE; Meta wants it in
 * the address, where it is put last of all.
 *
 * @param token the token
 */
public record InspectedToken(String token) {

	/** The name of the request attribute. */
	public static final String ATTRIBUTE = "graph.inspected-token";

	@Override
	public String toString() {
		return "InspectedToken[hidden]";
	}

}
