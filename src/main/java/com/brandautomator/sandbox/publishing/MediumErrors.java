package com.brandautomator.sandbox.publishing;

import com.brandautomator.sandbox.protocol.GraphError;

import org.springframework.http.HttpStatus;

/**
 * What Meta says of media that it does not change (graph-api.md, sections 5.3 and 10.2).
 */
final class MediumErrors {

	private MediumErrors() {
	}

	static GraphError notDeletable() {
		return new GraphError(-1, "Media Type Not Supported").subcode(2207073)
			.status(HttpStatus.BAD_REQUEST)
			.shown("Media Type Not Supported", "Media of this type cannot be deleted.");
	}

	/**
	 * Meta documents the switch, but not what a comment gets then.
	 */
	static GraphError commentsDisabled() {
		return new GraphError(100, "(#100) Comments are disabled for this media.").shown("Comments Disabled",
				"Comments are turned off for this media.");
	}

}
