package com.brandautomator.sandbox.video;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

/**
 * Real films are read, and nothing else is taken for one, however it lies.
 */
class VideoFileTests {

	@TempDir
	Path folder;

	@Test
	void tellsLengthRateAndWidthOfARealFilm() throws IOException {
		VideoFacts facts = read(Mp4.whole());
		assertThat(facts.length()).isBetween(Duration.ofMillis(4950), Duration.ofMillis(5050));
		assertThat(facts.picturesPerSecond()).isCloseTo(30, within(0.5));
		assertThat(facts.columns()).isEqualTo(360);
		assertThat(facts.size()).isEqualTo(Mp4.whole().length);
	}

	@Test
	void oneEditListIsNoReason() {
		assertThat(new String(Mp4.whole(), StandardCharsets.ISO_8859_1)).contains("elst");
	}

	static Stream<Arguments> unusable() {
		return Stream.of(Arguments.of("moov does not come before mdat", Mp4.moovLast()),
				Arguments.of("a box claims", Mp4.truncated()),
				Arguments.of("its codec is vp09", Mp4.renamed("avc1\0\0\0\0", "vp09")),
				Arguments.of("its codec is ac-3", Mp4.renamed("mp4a\0\0\0\0", "ac-3")),
				Arguments.of("it does not begin as", new byte[0]), Arguments.of("it is neither MP4", photograph()),
				Arguments.of("a box claims", "<!doctype html><title>Not found</title>".getBytes()),
				Arguments.of("it has no picture", Mp4.renamed("trak", "free")),
				Arguments.of("stts claims", Mp4.patched("stts", 4, Integer.MAX_VALUE)),
				Arguments.of("stts claims", Mp4.patched("stts", 4, -1)),
				Arguments.of("it has no length", Mp4.patched("mdhd", 12, 0)),
				Arguments.of("a box claims", Mp4.patched("mdia", -8, Integer.MAX_VALUE)),
				Arguments.of("a box claims", Mp4.patched("moov", -8, -1)),
				Arguments.of("there is no end of boxes", manyBoxes()),
				Arguments.of("moov is larger", hugeDescription()));
	}

	@ParameterizedTest
	@MethodSource("unusable")
	void whatIsNoFilmIsRefusedWithItsReason(String reason, byte[] file) {
		assertThatExceptionOfType(UnusableVideo.class).isThrownBy(() -> read(file)).withMessageContaining(reason);
	}

	@Test
	void noDamageIsTooMuch() throws IOException {
		Random random = new Random(20261123);
		for (int round = 0; round < 2000; round++) {
			byte[] film = Mp4.whole();
			for (int wound = 0; wound < 8; wound++) {
				film[random.nextInt(6000)] = (byte) random.nextInt(256);
			}
			try {
				assertThat(read(Arrays.copyOf(film, 6000 + random.nextInt(film.length - 6000))).pictures())
					.isPositive();
			}
			catch (UnusableVideo expected) {
				assertThat(expected.getMessage()).isNotBlank();
			}
		}
	}

	private static byte[] photograph() {
		byte[] file = Mp4.whole();
		System.arraycopy("heic\0\0\0\0mif1heicmif1heic".getBytes(), 0, file, 8, 24);
		return file;
	}

	private static byte[] manyBoxes() {
		ByteBuffer file = ByteBuffer.allocate(8 * 20_000);
		file.putInt(8).put("ftyp".getBytes());
		while (file.hasRemaining()) {
			file.putInt(8).put("free".getBytes());
		}
		return file.array();
	}

	private static byte[] hugeDescription() {
		int size = 17 * 1024 * 1024;
		ByteBuffer file = ByteBuffer.allocate(16 + size + 8);
		file.putInt(16).put("ftypisom0000".getBytes());
		file.putInt(size).put("moov".getBytes());
		file.putInt(16 + size, 8).position(16 + size + 4).put("mdat".getBytes());
		return file.array();
	}

	private VideoFacts read(byte[] content) throws IOException {
		return VideoFile.read(Files.write(this.folder.resolve("film.mp4"), content));
	}

}
