package com.brandautomator.sandbox.publishing;

/**
 * What an image must be: a whole JPEG of at most 8 MiB in the colours of screens, and in
 * the feed between 4:5 and 1.91:1 (graph-api.md, section 3.6).
 */
final class ImageRules {

	/** In bytes. */
	static final int MAX_SIZE = 8 * 1024 * 1024;

	private static final int CMYK = 4;

	private ImageRules() {
	}

	static void check(byte[] image, boolean feed) {
		Jpeg jpeg = Jpeg.read(image).orElseThrow(ImageErrors::notJpeg);
		if (jpeg.components() >= CMYK || jpeg.width() == 0 || jpeg.height() == 0) {
			throw ImageErrors.notJpeg();
		}
		// two decimals, as Meta prints it: the usual 1200 x 628 is "1.91"
		double ratio = Math.round(100.0 * jpeg.width() / jpeg.height()) / 100.0;
		if (feed && (ratio < 0.8 || ratio > 1.91)) {
			throw ImageErrors.ratio(ratio);
		}
	}

}
