package com.brandautomator.sandbox.publishing;

import com.brandautomator.sandbox.protocol.GraphError;

/**
 * What rupload refuses (graph-api.md, section 4).
 */
final class UploadErrors {

	private UploadErrors() {
	}

	static GraphError offset() {
		return new GraphError(100, "Request starting offset is invalid").type("OffsetInvalidError");
	}

	static GraphError partial() {
		return new GraphError(100, "Partial request (did not match length of file)").type("PartialRequestError");
	}

	/**
	 * The container takes no bytes: it is another's, expired, or not made for this.
	 */
	static GraphError unauthorized() {
		return new GraphError(100, "{\"success\":false,\"error\":{\"message\":\"unauthorized user request\"}}")
			.type("ProcessingFailedError");
	}

	static GraphError notAuthorized() {
		return new GraphError(190, "User not authorized to perform this request").type("NotAuthorizedError");
	}

	/**
	 * Somebody else is sending the same video right now.
	 */
	static GraphError busy() {
		return new GraphError(2, "Another request is uploading this file").type("ProcessingFailedError");
	}

}
