package com.brandautomator.upload.measure;

import java.io.IOException;

/**
 * PNG: walks from chunk to chunk (PNG, third edition, section 5).
 */
final class Png implements Format {

	private static final String SIGNATURE = "\u0089PNG\r\n\u001a\n";

	private static final long HEAD_AND_CHECKSUM = 12;

	@Override
	public boolean recognises(Bytes file) throws IOException {
		return file.has(0, SIGNATURE);
	}

	@Override
	public void measure(Bytes file, Measurement found) throws IOException {
		found.put(Property.FORMAT, "png");
		long at = SIGNATURE.length();
		if (!file.text(at + 4, 4).equals("IHDR")) {
			throw new BrokenFile("the PNG has no header");
		}
		found.stored(file.u32(at + 8), file.u32(at + 12));
		while (!file.text(at + 4, 4).equals("IEND")) {
			at += HEAD_AND_CHECKSUM + file.u32(at);
		}
		file.u8(at + HEAD_AND_CHECKSUM - 1);
	}

}
