package com.brandautomator.sandbox.publishing;

import com.brandautomator.sandbox.protocol.GraphError;

/**
 * What Meta says of containers that it does not make or publish (graph-api.md, section
 * 10.2).
 */
final class ContainerErrors {

	private ContainerErrors() {
	}

	static GraphError unknownMediaType(String mediaType) {
		return new GraphError(100,
				"(#100) Param media_type must be one of {IMAGE, VIDEO, CAROUSEL, REELS, STORIES} - got " + "\""
						+ mediaType + "\".")
			.subcode(2207023)
			.shown("Unknown Media Type", "The media type " + mediaType + " is unknown.");
	}

	/**
	 * The sandbox's own word for what it does not play yet.
	 */
	static GraphError notOffered(String what) {
		return new GraphError(100,
				"(#100) " + what + " is not offered by the sandbox yet; it publishes single images.");
	}

	static GraphError captionTooLong() {
		return refusal(36004, 2207010, "Caption Too Long",
				"The caption was too long. Maximum length is 2200 characters.");
	}

	static GraphError tooManyMentions() {
		return refusal(100, 2207040, "Too Many Tags", "The number of @ tags exceeds the maximum of 20.");
	}

	static GraphError quotaReached() {
		return refusal(9, 2207042, "Application request limit reached",
				"You have reached the maximum number of posts that can be published by the Content Publishing API.");
	}

	/**
	 * Meta documents the limit of 400 a day, but not the error.
	 */
	static GraphError tooManyContainers() {
		return refusal(9, 2207042, "Application request limit reached",
				"You have reached the maximum number of media containers that can be created in 24 hours.");
	}

	static GraphError notReady() {
		return refusal(9007, 2207027, "Media Not Ready",
				"The media is not ready for publishing, please wait for a moment.");
	}

	static GraphError gone() {
		return refusal(24, 2207008, "Media Builder Not Found",
				"The media builder with creation id does not exist or expired.");
	}

	static GraphError failed() {
		return refusal(-1, 2207032, "Create Media Fail",
				"Failed to create a media, please try to re-create the media.");
	}

	private static GraphError refusal(int code, int subcode, String title, String sentence) {
		return new GraphError(code, (code == 9007) ? "Media ID is not available" : "(#" + code + ") " + title)
			.subcode(subcode)
			.shown(title, sentence);
	}

}
