package com.brandautomator.upload;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;

import com.brandautomator.sandbox.video.Mp4;

/**
 * A real film, made as large as is wanted by a box at its end that players pass over.
 */
public final class LargeFilm {

	private LargeFilm() {
	}

	/**
	 * A film of so many bytes; another seed is another film.
	 */
	public static byte[] of(int size, long seed) {
		byte[] film = Mp4.whole();
		byte[] rest = new byte[size - film.length];
		new Random(seed).nextBytes(rest);
		ByteBuffer.wrap(rest).putInt(rest.length).put("free".getBytes(StandardCharsets.US_ASCII));
		return ByteBuffer.allocate(size).put(film).put(rest).array();
	}

	public static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
