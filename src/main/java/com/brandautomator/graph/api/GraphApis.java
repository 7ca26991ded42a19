package com.brandautomator.graph.api;

/**
 * The Graph APIs that we can speak to.
 */
public interface GraphApis {

	/**
	 * The API with this name.
	 * @param base {@code meta} or {@code sandbox}
	 * @throws IllegalArgumentException for any other name
	 */
	GraphApi at(String base);

}
