package com.brandautomator.sandbox.publishing;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * What the markers of a JPEG tell, without decoding it (ITU-T T.81, annex B).
 *
 * @param components 1 for grey, 3 for colour, 4 for the CMYK of printers
 */
record Jpeg(int width, int height, int components) {

	private static final int START = 0xFFD8;

	private static final int END = 0xFFD9;

	private static final int SCAN = 0xFFDA;

	/**
	 * Reads it; empty for what is no whole JPEG.
	 */
	static Optional<Jpeg> read(byte[] bytes) {
		ByteBuffer rest = ByteBuffer.wrap(bytes);
		if (rest.remaining() < 4 || next(rest) != START) {
			return Optional.empty();
		}
		Optional<Jpeg> frame = Optional.empty();
		while (rest.remaining() >= 4) {
			int marker = next(rest);
			int length = Short.toUnsignedInt(rest.getShort(rest.position()));
			if (marker == SCAN) {
				return frame.filter((it) -> ends(rest));
			}
			if (marker < 0xFFC0 || length < 2 || length > rest.remaining()) {
				return Optional.empty();
			}
			if (isFrame(marker) && length >= 8) {
				frame = Optional.of(frame(rest.slice(rest.position() + 3, length - 3)));
			}
			rest.position(rest.position() + length);
		}
		return Optional.empty();
	}

	/** The scans go on until the mark of the end; what follows it does not matter. */
	private static boolean ends(ByteBuffer scans) {
		for (int at = scans.position(); at + 1 < scans.limit(); at++) {
			if (scans.getShort(at) == (short) END) {
				return true;
			}
		}
		return false;
	}

	private static boolean isFrame(int marker) {
		boolean table = marker == 0xFFC4 || marker == 0xFFC8 || marker == 0xFFCC;
		return marker >= 0xFFC0 && marker <= 0xFFCF && !table;
	}

	private static Jpeg frame(ByteBuffer head) {
		return new Jpeg(Short.toUnsignedInt(head.getShort(2)), Short.toUnsignedInt(head.getShort(0)),
				Byte.toUnsignedInt(head.get(4)));
	}

	private static int next(ByteBuffer rest) {
		return Short.toUnsignedInt(rest.getShort());
	}

}
