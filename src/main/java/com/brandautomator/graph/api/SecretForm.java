package com.brandautomator.graph.api;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * A form that holds secrets. It prints its names only, since Spring writes whole bodies
 * to the log at DEBUG.
 */
public class SecretForm extends LinkedMultiValueMap<String, String> {

	/**
	 * An empty form.
	 */
	public SecretForm() {
	}

	SecretForm(MultiValueMap<String, String> fields) {
		addAll(fields);
	}

	@Override
	public String toString() {
		return keySet().toString();
	}

}
