package com.brandautomator.sandbox.publishing;

/**
 * The life of a container (graph-api.md, section 3.4).
 */
enum ContainerState {

	IN_PROGRESS("In Progress: Media is still being processed."),

	FINISHED("Finished: Media has been uploaded and it is ready to be published."),

	ERROR("Error: Media upload has failed with error code "),

	EXPIRED("Expired: The media container was not published within 24 hours and has expired."),

	PUBLISHED("Published: Media has been successfully published.");

	private final String text;

	ContainerState(String text) {
		this.text = text;
	}

	String text() {
		return this.text;
	}

}
