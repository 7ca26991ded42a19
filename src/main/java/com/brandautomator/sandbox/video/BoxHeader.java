package com.brandautomator.sandbox.video;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The head of a box (ISO/IEC 14496-12, section 4.2).
 *
 * @param length of the head itself
 * @param size of the whole box
 */
record BoxHeader(String type, int length, long size) {

	private static final int SHORT = 8;

	private static final int LONG = 16;

	/**
	 * Reads one that must fit in.
	 * @param bytes at its beginning, with as many of 16 bytes as there are
	 * @param room how many bytes there are altogether
	 */
	static BoxHeader read(ByteBuffer bytes, long room) throws UnusableVideo {
		if (bytes.remaining() < SHORT) {
			throw new UnusableVideo("a box breaks off in its head");
		}
		long size = Integer.toUnsignedLong(bytes.getInt(bytes.position()));
		byte[] type = new byte[4];
		bytes.get(bytes.position() + 4, type);
		int length = SHORT;
		if (size == 1 && bytes.remaining() >= LONG) {
			size = bytes.getLong(bytes.position() + SHORT);
			length = LONG;
		}
		else if (size == 0) { // to the end of the file
			size = room;
		}
		if (size < length || size > room) {
			throw new UnusableVideo("a box claims " + size + " bytes where " + room + " are left");
		}
		return new BoxHeader(new String(type, StandardCharsets.ISO_8859_1), length, size);
	}

}
