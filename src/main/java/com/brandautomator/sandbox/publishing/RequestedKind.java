package com.brandautomator.sandbox.publishing;

import java.util.stream.Stream;

import com.brandautomator.sandbox.protocol.GraphCall;
import com.brandautomator.sandbox.protocol.GraphErrors;

/**
 * Reads from a call what kind of container it wants (graph-api.md, sections 3.2 and 3.3).
 */
final class RequestedKind {

	private RequestedKind() {
	}

	static MediumKind of(GraphCall call) {
		boolean resumable = isResumable(call);
		boolean child = call.parameter("is_carousel_item")
			.filter((text) -> Flags.read("is_carousel_item", text))
			.isPresent();
		String mediaType = call.parameter("media_type").orElse("IMAGE");
		MediumKind kind = switch (mediaType) {
			case "IMAGE" -> child ? MediumKind.CHILD_IMAGE : MediumKind.IMAGE;
			case "VIDEO" -> child ? MediumKind.CHILD_VIDEO : refuseVideo();
			case "REELS" -> post(MediumKind.REEL, child);
			case "CAROUSEL" -> post(MediumKind.CAROUSEL, child);
			case "STORIES" -> post((resumable || call.parameter("video_url").isPresent()) ? MediumKind.STORY_VIDEO
					: MediumKind.STORY_IMAGE, child);
			default -> throw ContainerErrors.unknownMediaType(mediaType);
		};
		if (resumable && !kind.isVideo()) {
			throw GraphErrors.invalidParameter("Param upload_type is supported for videos only.");
		}
		if (resumable && Stream.of("image_url", "video_url").anyMatch((name) -> call.parameter(name).isPresent())) {
			throw GraphErrors.invalidParameter("Param upload_type cannot be set where the file has a URL.");
		}
		return kind;
	}

	private static MediumKind post(MediumKind kind, boolean child) {
		if (child) {
			throw GraphErrors
				.invalidParameter("Param is_carousel_item cannot be set: items of a carousel are images and videos.");
		}
		return kind;
	}

	private static MediumKind refuseVideo() {
		throw GraphErrors.invalidParameter("The VIDEO value for media_type is no longer supported. "
				+ "Use the REELS media type to publish a video to your Instagram feed.");
	}

	/**
	 * Whether the video will be sent (graph-api.md, section 4).
	 */
	static boolean isResumable(GraphCall call) {
		return call.parameter("upload_type").map((type) -> {
			if (!type.equalsIgnoreCase("resumable")) {
				throw GraphErrors
					.invalidParameter("Param upload_type must be one of {RESUMABLE} - got \"" + type + "\".");
			}
			return true;
		}).orElse(false);
	}

}
