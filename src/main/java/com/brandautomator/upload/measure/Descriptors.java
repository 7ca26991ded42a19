package com.brandautomator.upload.measure;

import java.io.IOException;

/**
 * What hides behind the letters mp4a: AAC mostly, MP3 sometimes (ISO/IEC 14496-1, section
 * 7.2.6).
 */
final class Descriptors {

	private static final int STREAM = 3;

	private static final int DECODER = 4;

	private Descriptors() {
	}

	static String codec(Box description) throws IOException {
		int at = 4;
		if (description.u8(at) == STREAM) {
			at = content(description, at);
			int flags = description.u8(at + 2);
			at += 3 + ((flags & 0x80) != 0 ? 2 : 0) + ((flags & 0x20) != 0 ? 2 : 0);
			if ((flags & 0x40) != 0) {
				at += 1 + description.u8(at);
			}
		}
		return (description.u8(at) == DECODER) ? name(description.u8(content(description, at))) : "mp4a";
	}

	// A length takes one to four bytes, of which the highest bit says that more follow.
	private static int content(Box description, int at) throws IOException {
		int length = 1;
		while (length < 4 && (description.u8(at + length) & 0x80) != 0) {
			length++;
		}
		return at + 1 + length;
	}

	private static String name(int type) {
		return switch (type) {
			case 0x40, 0x66, 0x67, 0x68 -> "aac";
			case 0x69, 0x6B -> "mp3";
			case 0xA5 -> "ac3";
			case 0xA6 -> "eac3";
			case 0xAD -> "opus";
			default -> "mp4a." + Integer.toHexString(type);
		};
	}

}
