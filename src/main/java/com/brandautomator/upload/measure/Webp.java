package com.brandautomator.upload.measure;

import java.io.IOException;

/**
 * WebP: the first chunk tells the size (WebP Container Specification; RFC 6386, section
 * 9.1).
 */
final class Webp implements Format {

	private static final int CHUNK = 20;

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
			case "VP8X" -> found.stored((file.u32Little(CHUNK + 4) & 0xFFFFFF) + 1,
					(file.u32Little(CHUNK + 6) >> 8 & 0xFFFFFF) + 1);
			default -> throw new BrokenFile("the WebP has no picture");
		}
		long missing = file.u32Little(4) + 8 - file.size();
		if (missing > 0) {
			throw new BrokenFile("the last %,d bytes of the WebP are missing".formatted(missing));
		}
	}

}
