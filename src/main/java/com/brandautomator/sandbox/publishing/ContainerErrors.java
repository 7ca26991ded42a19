package com.brandautomator.sandbox.publishing;

import com.brandautomator.sandbox.protocol.GraphError;

import org.springframework.http.HttpStatus;

/**
 * What Meta says of containers that it does not make or publish (graph-api.md, section
 * 10.2).
 */
final class ContainerErrors {

	static final int THUMB_OFFSET = 2207057;

	static final int UNSUPPORTED_VIDEO = 2207026;

	private ContainerErrors() {
	}

	static GraphError unknownMediaType(String mediaType) {
		return new GraphError(100,
				"(#100) Param media_type must be one of {IMAGE, VIDEO, CAROUSEL, REELS, STORIES} - got " + "\""
						+ mediaType + "\".")
			.subcode(2207023)
			.shown("Unknown Media Type", "The media type " + mediaType + " is unknown.");
	}

	static GraphError captionTooLong() {
		return refusal(36004, 2207010, "Caption Too Long",
				"The caption was too long. Maximum length is 2200 characters.");
	}

	static GraphError tooManyMentions() {
		return refusal(100, 2207040, "Too Many Tags", "The number of @ tags exceeds the maximum of 20.");
	}

	/**
	 * Meta's number is 30; the error was not found, only that its text says "hashtag".
	 */
	static GraphError tooManyHashtags() {
		return new GraphError(100, "(#100) The number of hashtags exceeds the maximum of 30.");
	}

	static GraphError productTag(int subcode) {
		return refusal(100, subcode, "Invalid Product Tag", switch (subcode) {
			case 2207035 -> "Product tag positions cannot be specified for videos.";
			case 2207036 -> "Product tag positions are required for images.";
			default -> "A product tag is invalid.";
		});
	}

	static GraphError thumbOffset() {
		return refusal(1, THUMB_OFFSET, "Invalid Thumbnail Offset",
				"The thumbnail offset must be zero or more and less than the duration of the video.")
			.status(HttpStatus.BAD_REQUEST);
	}

	static GraphError childCount() {
		return refusal(100, 2207028, "Invalid Number of Carousel Items",
				"A carousel needs at least 2 and at most 10 items.");
	}

	static GraphError noChild(String id) {
		return new GraphError(100, "(#100) Param children: " + id + " is not an item of a carousel of this account.");
	}

	static GraphError childExpired() {
		return refusal(-2, 2207020, "Media Expired", "The media you are trying to access has expired.");
	}

	static GraphError publishedAsChild() {
		return new GraphError(100, "(#100) An item of a carousel cannot be published on its own.");
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

	/**
	 * The id belongs to nothing that this account could publish.
	 */
	static GraphError notFound() {
		return refusal(24, 2207006, "Media Not Found",
				"The media with this id was not found: permissions may be missing, or the token has expired.");
	}

	/**
	 * Whatever came of the processing.
	 */
	static GraphError failed(int subcode) {
		if (subcode == UNSUPPORTED_VIDEO) {
			return refusal(352, UNSUPPORTED_VIDEO, "Unsupported Video Format",
					"The video format is not supported. Please check the specification for supported formats.");
		}
		return failed();
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
