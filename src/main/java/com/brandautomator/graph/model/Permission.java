package com.brandautomator.graph.model;

/**
 * One permission of a person (graph-api 1.7).
 *
 * @param permission the scope
 * @param status {@code granted}, {@code declined} or {@code expired}
 */
public record Permission(String permission, String status) {

	/**
	 * Whether the person granted it.
	 */
	public boolean isGranted() {
		return "granted".equals(this.status);
	}

}
