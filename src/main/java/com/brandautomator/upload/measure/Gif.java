package com.brandautomator.upload.measure;

import java.io.IOException;

/**
 * GIF: its screen, and whether it has its last byte (GIF89a, sections 18 and 27).
 */
final class Gif implements Format {

	private static final int TRAILER = 0x3B;

	@Override
	public boolean recognises(Bytes file) throws IOException {
		return file.has(0, "GIF87a") || file.has(0, "GIF89a");
	}

	@Override
	public void measure(Bytes file, Measurement found) throws IOException {
		found.put(Property.FORMAT, "gif");
		found.stored(file.u16Little(6), file.u16Little(8));
		if (file.u8(file.size() - 1) != TRAILER) {
			throw new BrokenFile("the GIF has no end");
		}
	}

}
