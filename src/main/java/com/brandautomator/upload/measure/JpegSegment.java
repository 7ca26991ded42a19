package com.brandautomator.upload.measure;

import java.io.IOException;

/**
 * What one segment of a JPEG tells.
 */
final class JpegSegment {

	private static final String EXIF = "Exif\0\0";

	private static final String PROFILE = "ICC_PROFILE\0\u0001";

	private JpegSegment() {
	}

	/**
	 * Notes it.
	 * @param at where the segment's content begins
	 * @param end where it ends
	 */
	static void read(Bytes file, int marker, long at, long end, Measurement found) throws IOException {
		if (marker == 0xE1 || marker == 0xED || marker == 0xFE) { // EXIF, XMP; IPTC; text
			found.put(Property.METADATA, "yes");
		}
		if (isFrame(marker)) {
			frame(file, marker, at, end, found);
		}
		else if (marker == 0xE1 && found.of(Property.ORIENTATION).isEmpty() && file.has(at, EXIF)) {
			ExifOrientation.read(file, at + EXIF.length(), end)
				.ifPresent((orientation) -> found.put(Property.ORIENTATION, orientation));
		}
		else if (marker == 0xE2 && file.has(at, "MPF\0")) { // CIPA DC-007
			found.put(Property.FORMAT, "mpo");
		}
		else if (marker == 0xE3 && file.has(at, "_JPSJPS_")) {
			found.put(Property.FORMAT, "jps");
		}
		else if (marker == 0xE2 && file.has(at, PROFILE)) {
			found.put(Property.COLOR_PROFILE, IccProfile.name(file, at + PROFILE.length() + 1, end));
		}
	}

	private static boolean isFrame(int marker) {
		return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
	}

	private static void frame(Bytes file, int marker, long at, long end, Measurement found) throws IOException {
		int height = file.u16(at + 1);
		int width = file.u16(at + 3);
		if (end - at < 6 || height == 0 || width == 0) {
			throw new BrokenFile("the JPEG has no size");
		}
		found.stored(width, height);
		found.put(Property.ENCODING, encoding(marker));
		found.put(Property.COLORS, switch (file.u8(at + 5)) {
			case 1 -> "grey";
			case 3 -> "rgb";
			case 4 -> "cmyk";
			default -> "other";
		});
	}

	private static String encoding(int marker) {
		return switch (marker) {
			case 0xC0 -> "baseline";
			case 0xC1 -> "extended";
			case 0xC2 -> "progressive";
			case 0xC3 -> "lossless";
			default -> (marker > 0xC8) ? "arithmetic" : "hierarchical";
		};
	}

}
