package com.brandautomator.sandbox.publishing;

import com.brandautomator.sandbox.protocol.GraphErrors;

/**
 * Reads parameters that are true or false.
 */
final class Flags {

	private Flags() {
	}

	static boolean read(String name, String text) {
		return switch (text) {
			case "true", "1" -> true;
			case "false", "0" -> false;
			default -> throw GraphErrors.invalidParameter("Param " + name + " must be a boolean");
		};
	}

}
