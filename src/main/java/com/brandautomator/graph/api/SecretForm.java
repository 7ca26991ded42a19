package com.brandautomator.graph.api;

import org.springframework.util.LinkedMultiValueMap;

/**
 * A form that holds secrets. It prints its names only, since Spring writes whole bodies
 * to the log at DEBUG.
 */
public class SecretForm extends LinkedMultiValueMap<String, String> {

	@Override
	public String toString() {
		return keySet().toString();
	}

}
