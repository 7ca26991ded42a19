package com.brandautomator.upload.measure;

import java.io.IOException;

/**
 * JPEG: walks from marker to marker to the end, without decoding (ITU-T T.81, annex B).
 */
final class Jpeg implements Format {

	private static final int START = 0xD8;

	private static final int END = 0xD9;

	private static final int SCAN = 0xDA;

	private static final int MOST_SCANS = 100;

	@Override
	public boolean recognises(Bytes file) throws IOException {
		return file.has(0, "\u00ff\u00d8\u00ff");
	}

	@Override
	public void measure(Bytes file, Measurement found) throws IOException {
		found.put(Property.FORMAT, "jpeg");
		found.put(Property.COLOR_PROFILE, "none");
		long at = 2;
		int scans = 0;
		for (int marker = marker(file, at); marker != END; marker = marker(file, at)) {
			if (marker == 0xFF) { // fills
				at++;
			}
			else if (marker == 0x01 || marker >= 0xD0 && marker <= START) { // stands
																			// alone
				at += 2;
			}
			else {
				long end = end(file, at);
				JpegSegment.read(file, marker, at + 4, end, found);
				scans = checked((marker == SCAN) ? scans + 1 : scans);
				at = (marker == SCAN) ? endOfScan(file, end) : end;
			}
		}
		if (scans == 0 || found.of(Property.WIDTH).isEmpty()) {
			throw new BrokenFile("the JPEG has no picture");
		}
	}

	// A picture is sent in ten passes or so; a decoder goes over all of it in each.
	private static int checked(int scans) throws IOException {
		if (scans > MOST_SCANS) {
			throw new BrokenFile("the JPEG is drawn more than %d times over".formatted(MOST_SCANS));
		}
		return scans;
	}

	private static int marker(Bytes file, long at) throws IOException {
		if (file.u8(at) != 0xFF) {
			throw new BrokenFile("at byte %,d of the JPEG is no marker".formatted(at));
		}
		return file.u8(at + 1);
	}

	private static long end(Bytes file, long at) throws IOException {
		int length = file.u16(at + 2);
		if (length < 2 || at + 2 + length > file.size()) {
			throw new BrokenFile("the JPEG is cut off at byte %,d".formatted(at));
		}
		return at + 2 + length;
	}

	// Within a scan 0xFF is followed by zero or by the number of a restart (B.1.1.5).
	private static long endOfScan(Bytes file, long from) throws IOException {
		long at = from;
		while (true) {
			if (at + 1 >= file.size()) {
				throw new BrokenFile("the end of the JPEG is missing");
			}
			if (file.u8(at) == 0xFF) {
				int next = file.u8(at + 1);
				if (next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7)) {
					return at;
				}
			}
			at++;
		}
	}

}
