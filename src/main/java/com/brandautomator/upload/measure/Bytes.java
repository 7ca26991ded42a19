package com.brandautomator.upload.measure;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/**
 * A file's bytes at any place, read through a window of fixed size.
 */
final class Bytes {

	private static final int WINDOW = 64 * 1024;

	private final SeekableByteChannel file;

	private final long size;

	private final ByteBuffer window = ByteBuffer.allocate(WINDOW).limit(0);

	private long start;

	Bytes(SeekableByteChannel file) throws IOException {
		this.file = file;
		this.size = file.size();
	}

	long size() {
		return this.size;
	}

	int u8(long at) throws IOException {
		if (at < this.start || at >= this.start + this.window.limit()) {
			move(at);
		}
		return Byte.toUnsignedInt(this.window.get((int) (at - this.start)));
	}

	int u16(long at) throws IOException {
		return u8(at) << 8 | u8(at + 1);
	}

	long u32(long at) throws IOException {
		return (long) u16(at) << 16 | u16(at + 2);
	}

	/**
	 * The lower 63 bits: no file is as long that it would need more.
	 */
	long u63(long at) throws IOException {
		return (u32(at) << 32 | u32(at + 4)) & Long.MAX_VALUE;
	}

	/**
	 * Lower byte first.
	 */
	int u16Little(long at) throws IOException {
		return u8(at) | u8(at + 1) << 8;
	}

	/**
	 * Lower byte first.
	 */
	long u32Little(long at) throws IOException {
		return u16Little(at) | (long) u16Little(at + 2) << 16;
	}

	/**
	 * As ISO 8859-1.
	 * @param count at most 256
	 */
	String text(long at, int count) throws IOException {
		StringBuilder text = new StringBuilder(count);
		for (int i = 0; i < count; i++) {
			text.append((char) u8(at + i));
		}
		return text.toString();
	}

	/**
	 * Whether this is there; a file that ends before is none.
	 */
	boolean has(long at, String text) throws IOException {
		return at + text.length() <= this.size && text(at, text.length()).equals(text);
	}

	private void move(long at) throws IOException {
		if (at < 0 || at >= this.size) {
			throw new BrokenFile("the file ends after %,d bytes, where more should follow".formatted(this.size));
		}
		this.file.position(at);
		this.window.clear();
		while (this.window.hasRemaining() && this.file.read(this.window) >= 0) {
			continue;
		}
		this.window.flip();
		this.start = at;
		if (!this.window.hasRemaining()) {
			throw new BrokenFile("the file became shorter while it was read");
		}
	}

}
