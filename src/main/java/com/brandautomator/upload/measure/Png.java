package com.brandautomator.upload.measure;

import java.io.IOException;
import java.util.Set;

/**
 * PNG: walks from chunk to chunk (PNG, third edition, section 5).
 */
final class Png implements Format {

	private static final String SIGNATURE = "\u0089PNG\r\n\u001a\n";

	private static final Set<String> TELLING = Set.of("eXIf", "tEXt", "iTXt", "zTXt", "tIME");

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
		for (String type = "IHDR"; !type.equals("IEND"); type = file.text(at + 4, 4)) {
			if (TELLING.contains(type)) {
				found.put(Property.METADATA, "yes");
			}
			if (type.equals("eXIf")) {
				ExifOrientation.read(file, at + 8, at + 8 + file.u32(at))
					.ifPresent((orientation) -> found.put(Property.ORIENTATION, orientation));
			}
			at += HEAD_AND_CHECKSUM + file.u32(at);
		}
		file.u8(at + HEAD_AND_CHECKSUM - 1);
	}

}
