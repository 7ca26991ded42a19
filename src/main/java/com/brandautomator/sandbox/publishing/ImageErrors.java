package com.brandautomator.sandbox.publishing;

import java.util.Locale;

import com.brandautomator.sandbox.files.FetchFailed;
import com.brandautomator.sandbox.protocol.GraphError;

/**
 * What Meta says of pictures that it cannot use (graph-api.md, section 10.2).
 */
final class ImageErrors {

	private ImageErrors() {
	}

	static GraphError of(FetchFailed failure) {
		return switch (failure.reason()) {
			case TOO_SLOW -> tooSlow();
			case TOO_LARGE -> tooLarge();
			default -> notFetched(failure.getMessage());
		};
	}

	static GraphError notFetched(String reason) {
		return refusal(9004, 2207052, "Only photo or video can be accepted as media type.",
				"Media download has failed.", "The media could not be fetched from this URI: " + reason);
	}

	static GraphError tooSlow() {
		return refusal(-2, 2207003, "Timeout", "Timeout", "It takes too long to download the media.");
	}

	static GraphError tooLarge() {
		return refusal(36000, 2207004, "The image size is too large.", "Image size too large",
				"The image is too large to download. It should be less than 8 MiB.");
	}

	static GraphError notJpeg() {
		return refusal(36001, 2207005, "The image format is not supported.", "Image format not supported",
				"The image format is not supported. Please use JPEG.");
	}

	static GraphError ratio(double ratio) {
		return refusal(36003, 2207009, "The aspect ratio is not supported.", "Image aspect ratio not supported",
				String.format(Locale.ROOT, "The submitted image with aspect ratio ('%.2f') cannot be published. "
						+ "Please submit an image with a valid aspect ratio, between 4:5 and 1.91:1.", ratio));
	}

	private static GraphError refusal(int code, int subcode, String message, String title, String sentence) {
		return new GraphError(code, message).subcode(subcode).shown(title, sentence);
	}

}
