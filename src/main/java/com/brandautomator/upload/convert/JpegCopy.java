package com.brandautomator.upload.convert;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Copies a JPEG's picture bit for bit and leaves out everything that it tells besides:
 * place, camera, comments, previews, further pictures (ITU-T T.81, annex B).
 */
final class JpegCopy {

	private static final int START = 0xD8;

	private static final int END = 0xD9;

	private static final int SCAN = 0xDA;

	private static final int COMMENT = 0xFE;

	/** Says how three or four colours are meant (T.872, section 6.5.3). */
	private static final int ADOBE = 0xEE;

	private static final int JFIF = 0xE0;

	/** JFIF without a preview (T.871, section 10.1). */
	private static final int PLAIN_JFIF = 14;

	private JpegCopy() {
	}

	/**
	 * Copies it.
	 * @param file a whole JPEG
	 */
	static void copy(Path file, Path target) throws IOException {
		try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
				OutputStream out = new BufferedOutputStream(Files.newOutputStream(target), 1 << 16)) {
			int marker = marker(in);
			while (marker != END) {
				marker = (marker == START || marker == 0x01) ? bare(marker, in, out) : segment(marker, in, out);
			}
			mark(out, END);
		}
	}

	private static int bare(int marker, InputStream in, OutputStream out) throws IOException {
		mark(out, marker);
		return marker(in);
	}

	private static int segment(int marker, InputStream in, OutputStream out) throws IOException {
		int length = byteOf(in) << 8 | byteOf(in);
		byte[] content = in.readNBytes(length - 2);
		if (isOfThePicture(marker, content)) {
			mark(out, marker);
			out.write(length >> 8);
			out.write(length);
			out.write(content);
		}
		return (marker == SCAN) ? scan(in, out) : marker(in);
	}

	// Within a scan 0xFF is followed by zero or by the number of a restart (B.1.1.5).
	private static int scan(InputStream in, OutputStream out) throws IOException {
		while (true) {
			int next = byteOf(in);
			if (next != 0xFF) {
				out.write(next);
				continue;
			}
			int code = byteOf(in);
			while (code == 0xFF) {
				code = byteOf(in);
			}
			if (code != 0 && (code < 0xD0 || code > 0xD7)) {
				return code;
			}
			mark(out, code);
		}
	}

	private static boolean isOfThePicture(int marker, byte[] content) {
		return switch (marker) {
			case COMMENT -> false;
			case JFIF -> content.length == PLAIN_JFIF && begins(content, "JFIF\0");
			case ADOBE -> begins(content, "Adobe");
			default -> marker < 0xE0 || marker > 0xEF;
		};
	}

	private static boolean begins(byte[] content, String text) {
		byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
		return content.length >= bytes.length && Arrays.equals(content, 0, bytes.length, bytes, 0, bytes.length);
	}

	private static int marker(InputStream in) throws IOException {
		int code = byteOf(in);
		while (code == 0xFF) {
			code = byteOf(in);
		}
		return code;
	}

	private static void mark(OutputStream out, int marker) throws IOException {
		out.write(0xFF);
		out.write(marker);
	}

	private static int byteOf(InputStream in) throws IOException {
		int next = in.read();
		if (next < 0) {
			throw new EOFException("The JPEG ends early");
		}
		return next;
	}

}
