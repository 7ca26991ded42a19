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
 */
record Route(String name, String body, String own, String anothers, String nobodys) {

	static Route of(String name) {
		return new Route(name, "", "", "", "");
	}

	static Route of(String name, String body) {
		return new Route(name, body, "", "", "");
	}

	/**
	 * Every form of the path: with the slash at its end and without.
	 */
	List<String> paths(String id) {
		String path = this.name.substring(this.name.indexOf(' ') + 1).replaceFirst("\\{\\w+}", id);
		return List.of(path, path.substring(0, path.length() - 1));
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
