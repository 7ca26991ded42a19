package com.brandautomator.sandbox.files;

import java.io.InputStream;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;

/**
 * Reads a kept file piece by piece, and leaps over what is skipped.
 */
final class PieceStream extends InputStream {

	private final long size;

	private final IntFunction<byte[]> pieces;

	private long at;

	private int held = -1;

	private byte @Nullable [] piece;

	PieceStream(long size, IntFunction<byte[]> pieces) {
		this.size = size;
		this.pieces = pieces;
	}

	@Override
	public int read() {
		byte[] one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xFF;
	}

	@Override
	public int read(byte[] target, int offset, int length) {
		if (length == 0 || this.at >= this.size) {
			return (length == 0) ? 0 : -1;
		}
		byte[] bytes = current();
		int from = (int) (this.at % Files.PIECE);
		int count = Math.min(length, bytes.length - from);
		System.arraycopy(bytes, from, target, offset, count);
		this.at += count;
		return count;
	}

	@Override
	public long skip(long wanted) {
		long skipped = Math.max(0, Math.min(wanted, this.size - this.at));
		this.at += skipped;
		return skipped;
	}

	private byte[] current() {
		int number = (int) (this.at / Files.PIECE);
		byte[] bytes = this.piece;
		if (bytes == null || number != this.held) {
			bytes = this.pieces.apply(number);
			this.piece = bytes;
			this.held = number;
		}
		return bytes;
	}

}
