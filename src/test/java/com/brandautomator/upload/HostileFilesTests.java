package com.brandautomator.upload;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.brandautomator.upload.measure.MediaFile;
import com.brandautomator.upload.measure.Measurement;
import com.brandautomator.upload.measure.Property;
import com.sun.management.ThreadMXBean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is sent gets an answer, in memory that does not depend on it.
 */
@Timeout(120)
class HostileFilesTests {

	private static final long SEED = 20_261_123;

	private static final int MUTATIONS = 2_000;

	/** The window, the findings and their sentences, with room to spare. */
	private static final long MOST_MEMORY = 2 * 1024 * 1024;

	private static final Set<String> CONTAINERS = Set.of("moov", "trak", "mdia", "minf", "stbl", "edts", "mvex");

	private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

	private final MediaRules rules = Rules.shipped();

	@TempDir
	Path folder;

	static Stream<byte[]> films() {
		return Stream.of(small().edits(new long[] { 1800, 20 }).bytes(), small().moovLast().bytes(),
				small().fragmented().bytes(), small().brand("qt  ").video("hvc1", 0).bytes());
	}

	@ParameterizedTest
	@MethodSource("films")
	void filmThatEndsAtAnyBoxIsIncomplete(byte[] film) throws IOException {
		for (int end : boundaries(film)) {
			assertThat(judged(Arrays.copyOf(film, end))).as("cut at " + end)
				.anyMatch((finding) -> finding.rule().equals("structure") && finding.severity() == Severity.ERROR);
		}
	}

	@Test
	void pictureThatEndsAnywhereIsIncomplete() throws IOException {
		for (byte[] picture : List.of(CraftedPicture.jpeg(64, 64), CraftedPicture.progressiveJpeg(64, 64),
				CraftedPicture.of("png", 64, 64), CraftedPicture.of("gif", 64, 64))) {
			for (int end = 12; end < picture.length - 1; end++) {
				assertThat(measured(Arrays.copyOf(picture, end)).of(Property.STRUCTURE)).get().isNotEqualTo("whole");
			}
		}
	}

	@Test
	void twoThousandRuinedFilesAreAllAnswered() throws IOException {
		List<byte[]> files = new ArrayList<>(films().toList());
		files.add(CraftedPicture.turned(CraftedPicture.withDisplayP3(CraftedPicture.jpeg(320, 320)), 6, true));
		files.add(CraftedPicture.withSrgb(CraftedPicture.progressiveJpeg(320, 320)));
		files.add(CraftedPicture.of("png", 320, 320));
		files.add(CraftedPicture.webp(320, 320));
		Random random = new Random(SEED);
		for (int i = 0; i < MUTATIONS; i++) {
			byte[] ruin = ruined(files.get(i % files.size()), random);
			long before = THREADS.getCurrentThreadAllocatedBytes();
			Measurement measured = measured(ruin);
			for (PostKind kind : PostKind.values()) {
				assertThat(this.rules.check(measured, kind)).allMatch((finding) -> finding.message().length() < 400);
			}
			assertThat(THREADS.getCurrentThreadAllocatedBytes() - before - ruin.length).as("mutation " + i)
				.isLessThan(MOST_MEMORY);
		}
	}

	@Test
	void gigabyteTakesNoMoreMemoryThanAKilobyte() throws IOException {
		byte[] film = small().moovLast().bytes();
		int moov = boundaries(film).stream().filter((at) -> at > 24 + 8).findFirst().orElseThrow();
		Path file = this.folder.resolve("large");
		long size = 1L << 30;
		try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
			large.write(film, 0, 24);
			large.write(ByteBuffer.allocate(16).putInt(1).put(CraftedFilm.text("mdat")).putLong(size).array());
			large.seek(24 + size);
			large.write(film, moov, film.length - moov);
		}
		long before = THREADS.getCurrentThreadAllocatedBytes();
		Measurement measured = MediaFile.measure(file);
		assertThat(THREADS.getCurrentThreadAllocatedBytes() - before).isLessThan(MOST_MEMORY);
		assertThat(measured.of(Property.MOOV)).hasValue("last");
		assertThat(measured.of(Property.STRUCTURE)).hasValue("whole");
	}

	@Test
	void filmOfNothingButBoxesHasAnEnd() throws IOException {
		byte[] boxes = CraftedFilm
			.joined(IntStream.range(0, 200_000).mapToObj((i) -> CraftedFilm.box("free")).toArray(byte[][]::new));
		byte[] film = small().bytes();
		assertThat(measured(CraftedFilm.joined(Arrays.copyOf(film, 24), CraftedFilm.box("moov", boxes)))
			.of(Property.STRUCTURE)).hasValue("a video has more boxes than can be");
	}

	@Test
	void namesFromWithinAFileCannotForgeALine() throws IOException {
		byte[] film = small().video("a\n\u0000<", 0).bytes();
		assertThat(judged(film)).filteredOn((finding) -> finding.rule().equals("video_codec"))
			.singleElement()
			.satisfies((finding) -> assertThat(finding.measured()).isEqualTo("a??<"));
	}

	private List<MediaFinding> judged(byte[] bytes) throws IOException {
		return this.rules.check(measured(bytes), PostKind.REEL);
	}

	private Measurement measured(byte[] bytes) throws IOException {
		return MediaFile.measure(Files.write(this.folder.resolve("file"), bytes));
	}

	private static CraftedFilm small() {
		return new CraftedFilm().lasting(3).bitsPerSecond(8_000, 4_000);
	}

	/**
	 * Where a box, its content or its end begins, but the end of the file.
	 */
	private static List<Integer> boundaries(byte[] film) {
		List<Integer> found = new ArrayList<>();
		boundaries(ByteBuffer.wrap(film), 0, film.length, found);
		return found.stream().distinct().sorted().filter((at) -> at < film.length).toList();
	}

	private static void boundaries(ByteBuffer film, int from, int to, List<Integer> found) {
		for (int at = from; at < to; at += film.getInt(at)) {
			found.addAll(List.of(at, at + 8, at + film.getInt(at)));
			byte[] type = new byte[4];
			film.get(at + 4, type);
			if (CONTAINERS.contains(new String(type))) {
				boundaries(film, at + 8, at + film.getInt(at), found);
			}
		}
	}

	private static byte[] ruined(byte[] file, Random random) {
		byte[] ruin = file.clone();
		int edits = 1 + random.nextInt(6);
		for (int edit = 0; edit < edits; edit++) {
			// most of what counts is within the first bytes
			int at = random.nextInt(random.nextBoolean() ? Math.min(2_000, ruin.length - 8) : ruin.length - 8);
			switch (random.nextInt(5)) {
				case 0 -> ruin[at] = (byte) random.nextInt(256);
				case 1 -> ByteBuffer.wrap(ruin).putInt(at, new int[] { 0, 1, -1, 1 << 31, 8, 7 }[random.nextInt(6)]);
				case 2 -> ByteBuffer.wrap(ruin).putInt(at, random.nextInt());
				case 3 -> System.arraycopy(ruin, random.nextInt(ruin.length - 8), ruin, at, 8);
				default -> ruin = (ruin.length > 64) ? Arrays.copyOf(ruin, ruin.length - random.nextInt(32)) : ruin;
			}
		}
		return ruin;
	}

}
