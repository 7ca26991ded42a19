package com.brandautomator.upload.measure;

import java.io.IOException;

/**
 * WebP: the first chunk tells the size (WebP Container Specification; RFC 6386, section
 * 9.1).
 */
final class Webp implements Format {

	private static final int CHUNK = 20;

	/** EXIF, XMP. */
	private static final int TELLING = 0x0C;

	private static final int HEAD = 8;

	@Override
	public boolean recognises(Bytes file) throws IOException {
		return file.has(0, "RIFF") && file.has(8, "WEBP");
	}

	@Override
	public void measure(Bytes file, Measurement found) throws IOException {
		found.put(Property.FORMAT, "webp");
		switch (file.text(12, 4)) {
			case "VP8 " -> found.stored(file.u16Little(CHUNK + 6) & 0x3FFF, file.u16Little(CHUNK + 8) & 0x3FFF);
			case "VP8L" -> {
				long bits = file.u32Little(CHUNK + 1);
				found.stored((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1);
			}
			case "VP8X" -> {
				found.stored((file.u32Little(CHUNK + 4) & 0xFFFFFF) + 1,
						(file.u32Little(CHUNK + 6) >> 8 & 0xFFFFFF) + 1);
				if ((file.u8(CHUNK) & TELLING) != 0) {
					found.put(Property.METADATA, "yes");
				}
			}
			default -> throw new BrokenFile("the WebP has no picture");
		}
		long missing = file.u32Little(4) + 8 - file.size();
		if (missing > 0) {
			throw new BrokenFile("the last %,d bytes of the WebP are missing".formatted(missing));
		}
		orientation(file, found);
	}

	private static void orientation(Bytes file, Measurement found) throws IOException {
		for (long at = CHUNK - HEAD; at + HEAD <= file.size(); at += HEAD + file.u32Little(at + 4) + 1 & ~1) {
			if (file.has(at, "EXIF")) {
				// some writers begin as in a JPEG
				long tiff = at + HEAD + (file.has(at + HEAD, "Exif\0\0") ? 6 : 0);
				ExifOrientation.read(file, tiff, Math.min(file.size(), at + HEAD + file.u32Little(at + 4)))
					.ifPresent((orientation) -> found.put(Property.ORIENTATION, orientation));
				return;
			}
		}
	}

}
