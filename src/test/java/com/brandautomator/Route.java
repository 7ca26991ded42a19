package com.brandautomator;

import java.util.List;

/**
 * One route of the API and what to send to it.
 *
 * @param name method and path below the contract's base
 * @param body the JSON to send, or the query of a GET; an object's id stands where it
 * says {@code %s}
 * @param own an object of the caller's, by the name under which the test keeps it
 * @param anothers an object of somebody else's
 * @param nobodys an id that nobody's object has
 * @param query what follows the path; an object's id stands where it says {@code %s}
 */
record Route(String name, String body, String own, String anothers, String nobodys, String query) {

	Route(String name, String body, String own, String anothers, String nobodys) {
		this(name, body, own, anothers, nobodys, "");
	}

	static Route of(String name) {
		return new Route(name, "", "", "", "");
	}

	static Route of(String name, String body) {
		return new Route(name, body, "", "", "");
	}

	static Route ofComment(String name, String body) {
		return new Route(name, body, "own comment", "another's comment", "17900000000000000");
	}

	static Route ofUpload(String method) {
		return new Route(method + " instagram/uploads/{id}/", "", "own upload", "another's upload",
				"01234567-89ab-4def-8123-456789abcdef");
	}

	/**
	 * Whether it is a call of tus.
	 */
	boolean isTus() {
		return this.name.contains("instagram/uploads/") && !method().equals("GET");
	}

	/**
	 * Names and values by turns.
	 */
	String[] headers() {
		boolean tus = isTus();
		boolean one = namesAnObject();
		return new String[] { "Tus-Resumable", "1.0.0", tus && one ? "Upload-Offset" : "Upload-Length",
				one ? "0" : "1000", (tus && one && method().equals("POST")) ? "X-HTTP-Method-Override" : "Accept",
				(tus && one && method().equals("POST")) ? "PATCH" : "*/*" };
	}

	/**
	 * Every form of the path: with the slash at its end and without.
	 */
	List<String> paths(String id) {
		String path = this.name.substring(this.name.indexOf(' ') + 1).replaceFirst("\\{\\w+}", id);
		String parameters = this.query.replace("%s", id);
		return List.of(path + parameters, path.substring(0, path.length() - 1) + parameters);
	}

	String method() {
		return this.name.substring(0, this.name.indexOf(' '));
	}

	boolean namesAnObject() {
		return !this.own.isEmpty();
	}

	@Override
	public String toString() {
		return this.name;
	}

}
