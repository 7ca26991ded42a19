package com.brandautomator.upload.measure;

import java.io.IOException;
import java.util.OptionalInt;

/**
 * The one EXIF tag that changes how a picture stands (Exif 2.32, section 4.6.4; TIFF 6.0,
 * section 2). Everything else in there is nobody's business.
 */
final class ExifOrientation {

	private static final int TAG = 0x0112;

	private static final int ENTRY = 12;

	private ExifOrientation() {
	}

	/**
	 * Reads it; empty where it is missing or no orientation.
	 * @param at where the TIFF begins
	 * @param end where it ends
	 */
	static OptionalInt read(Bytes file, long at, long end) throws IOException {
		boolean little = file.has(at, "II");
		if (end - at < 8 || !little && !file.has(at, "MM")) {
			return OptionalInt.empty();
		}
		long directory = at + (little ? file.u32Little(at + 4) : file.u32(at + 4));
		if (directory + 2 > end) {
			return OptionalInt.empty();
		}
		int count = u16(file, directory, little);
		for (long entry = directory + 2; count > 0 && entry + ENTRY <= end; entry += ENTRY, count--) {
			if (u16(file, entry, little) == TAG) {
				int value = u16(file, entry + 8, little);
				return (value >= 1 && value <= 8) ? OptionalInt.of(value) : OptionalInt.empty();
			}
		}
		return OptionalInt.empty();
	}

	private static int u16(Bytes file, long at, boolean little) throws IOException {
		return little ? file.u16Little(at) : file.u16(at);
	}

}
