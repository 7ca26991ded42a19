package com.brandautomator.trial;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Films as ffmpeg makes them.
 */
final class Film {

	/** Of a second, in bytes. */
	private static final int RATE = 12_000_000 / 8;

	private Film() {
	}

	/**
	 * A film made as large as is wanted by a box at its end that players pass over.
	 */
	static Path padded(Path film, long size) throws IOException {
		byte[] block = new byte[1024 * 1024];
		new Random(1).nextBytes(block);
		try (FileChannel channel = FileChannel.open(film, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
			long rest = size - channel.size();
			channel.write(ByteBuffer.allocate(8)
				.putInt(Math.toIntExact(rest))
				.put("free".getBytes(StandardCharsets.US_ASCII))
				.flip());
			while (channel.size() < size) {
				channel.write(ByteBuffer.wrap(block, 0, (int) Math.min(block.length, size - channel.size())));
			}
		}
		return film;
	}

	/**
	 * A reel of about so many megabytes. Without ffmpeg the test is skipped.
	 */
	static Path made(Path file, int megabytes) throws IOException {
		boolean here = Stream.of(System.getenv("PATH").split(File.pathSeparator))
			.anyMatch((folder) -> Files.isExecutable(Path.of(folder, "ffmpeg")));
		Assumptions.assumeTrue(here, "ffmpeg is not installed");
		Files.createDirectories(file.toAbsolutePath().getParent());
		long seconds = Math.max(4, megabytes * 1_000_000L / RATE);
		Process ffmpeg = new ProcessBuilder(List.of("ffmpeg", "-v", "error", "-y", "-f", "lavfi", "-i",
				"testsrc2=size=360x640:rate=30,noise=alls=100:allf=t", "-f", "lavfi", "-i", "sine", "-t", "" + seconds,
				"-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p", "-b:v", "" + RATE * 8L, "-minrate",
				"" + RATE * 8L, "-maxrate", "" + RATE * 8L, "-bufsize", "" + RATE * 8L, "-c:a", "aac", "-movflags",
				"+faststart", file.toString()))
			.inheritIO()
			.start();
		try {
			assertThat(ffmpeg.waitFor(10, TimeUnit.MINUTES)).isTrue();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException("Interrupted while a film was made", ex);
		}
		assertThat(ffmpeg.exitValue()).isZero();
		return file;
	}

}
