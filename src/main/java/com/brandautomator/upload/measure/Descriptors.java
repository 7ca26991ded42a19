package com.brandautomator.upload.measure;

import java.io.IOException;

/**
 * What hides behind the letters mp4a: AAC mostly, MP3 sometimes (ISO/IEC 14496-1, section
 * 7.2.6).
 */
final class Descriptors {

	private static final int STREAM = 3;

	private static final int DECODER = 4;

	private static final int CONFIGURATION = 5;

	/** Type, kind of stream, size of buffers, highest and average bit rate. */
	private static final int DECODER_HEAD = 13;

	private final Box box;

	private final int decoder;

	/**
	 * Finds the decoder's.
	 * @param box the box esds
	 */
	Descriptors(Box box) throws IOException {
		this.box = box;
		int at = 4;
		if (box.u8(at) == STREAM) {
			at = content(at);
			int flags = box.u8(at + 2);
			at += 3 + ((flags & 0x80) != 0 ? 2 : 0);
			at += ((flags & 0x40) != 0) ? 1 + box.u8(at) : 0;
			at += ((flags & 0x20) != 0) ? 2 : 0;
		}
		this.decoder = (box.u8(at) == DECODER) ? content(at) : -1;
	}

	String codec() throws IOException {
		int type = (this.decoder < 0) ? 0 : this.box.u8(this.decoder);
		return switch (type) {
			case 0x40, 0x66, 0x67, 0x68 -> "aac";
			case 0x69, 0x6B -> "mp3";
			case 0xA5 -> "ac3";
			case 0xA6 -> "eac3";
			case 0xAD -> "opus";
			default -> "mp4a." + Integer.toHexString(type);
		};
	}

	/**
	 * Notes what AAC says of itself, which is truer than the box around it: that says two
	 * channels for any number of them, and cannot say more than 65,535 Hz.
	 */
	void measureAac(Measurement found) throws IOException {
		int at = this.decoder + DECODER_HEAD;
		if (codec().equals("aac") && this.box.length() > at && this.box.u8(at) == CONFIGURATION) {
			new AacConfiguration(this.box, content(at)).measure(found);
		}
	}

	// A length takes one to four bytes, of which the highest bit says that more follow.
	private int content(int at) throws IOException {
		int length = 1;
		while (length < 4 && (this.box.u8(at + length) & 0x80) != 0) {
			length++;
		}
		return at + 1 + length;
	}

}
