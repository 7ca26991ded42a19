package com.brandautomator.graph.api;

import java.util.ArrayList;
import java.util.Collection;

/**
 * Values of a form field that are sent, but not printed.
 */
class HiddenValues extends ArrayList<String> {

	HiddenValues(Collection<String> values) {
		super(values);
	}

	@Override
	public String toString() {
		return "[hidden]";
	}

}
