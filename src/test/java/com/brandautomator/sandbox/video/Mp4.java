package com.brandautomator.sandbox.video;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import org.springframework.core.io.ClassPathResource;

/**
 * A real film of five seconds, and what surgery makes of it.
 */
public final class Mp4 {

	private Mp4() {
	}

	public static byte[] whole() {
		try {
			return new ClassPathResource("sandbox/placeholder.mp4").getContentAsByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The first half of the file.
	 */
	public static byte[] truncated() {
		byte[] film = whole();
		return java.util.Arrays.copyOf(film, film.length / 2);
	}

	/**
	 * The description behind the film, as encoders write it without being told otherwise.
	 */
	public static byte[] moovLast() {
		ByteBuffer film = ByteBuffer.wrap(whole());
		int at = place("moov", 0) - 4;
		int size = film.getInt(at);
		ByteBuffer turned = ByteBuffer.allocate(film.capacity());
		turned.put(film.slice(0, at));
		turned.put(film.slice(at + size, film.capacity() - at - size));
		turned.put(film.slice(at, size));
		return turned.array();
	}

	/**
	 * With other four characters in the first place where these stand.
	 */
	public static byte[] renamed(String from, String to) {
		byte[] film = whole();
		System.arraycopy(to.getBytes(StandardCharsets.ISO_8859_1), 0, film, place(from, 0), 4);
		return film;
	}

	/**
	 * With another number, counted in bytes behind the first place where a name stands.
	 */
	public static byte[] patched(String name, int behind, int number) {
		ByteBuffer film = ByteBuffer.wrap(whole());
		film.putInt(place(name, 0) + 4 + behind, number);
		return film.array();
	}

	/**
	 * The film a thousand times as fast: its pictures last a moment.
	 */
	public static byte[] hasty() {
		return patched("mdhd", 12, 15_360_000);
	}

	private static int place(String name, int from) {
		int place = new String(whole(), StandardCharsets.ISO_8859_1).indexOf(name, from);
		if (place < 0) {
			throw new IllegalArgumentException(name);
		}
		return place;
	}

}
