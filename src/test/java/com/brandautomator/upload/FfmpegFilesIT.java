package com.brandautomator.upload;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Films and pictures as ffmpeg makes them, each with everything that is to be said of it.
 * Without ffmpeg they are skipped; those that are written box by box are not.
 */
class FfmpegFilesIT {

	private static final String PICTURES = "-f lavfi -i testsrc=size=360x640:rate=30 ";

	private static final String SOUND = "-f lavfi -i sine=frequency=440:sample_rate=48000 ";

	private static final String X264 = "-c:v libx264 -preset ultrafast -pix_fmt yuv420p ";

	private static final String FIRST = "-movflags +faststart ";

	/** As ffmpeg writes one to skip the start-up of its coders. */
	private static final String USUAL = "warning edit_list trivial";

	private final MediaRules rules = Rules.shipped();

	@TempDir
	Path folder;

	@BeforeAll
	static void ffmpegIsHere() {
		boolean here = Stream.of(System.getenv("PATH").split(File.pathSeparator))
			.anyMatch((folder) -> Files.isExecutable(Path.of(folder, "ffmpeg")));
		Assumptions.assumeTrue(here, "ffmpeg is not installed, so its films are not looked at");
	}

	static Stream<Arguments> films() {
		String both = PICTURES + SOUND + "-t 4 ";
		return Stream.of(film(both + X264 + "-c:a aac " + FIRST, "mp4", USUAL),
				film(both + X264 + "-c:a aac -use_editlist 0 " + FIRST, "mp4"),
				film(both + X264 + "-c:a aac ", "mp4", "error moov last", USUAL),
				film(both + X264 + "-c:a aac " + FIRST, "mov", USUAL),
				film(PICTURES + "-t 4 " + X264 + FIRST, "mp4", USUAL),
				film(both
						+ "-c:v libx265 -x265-params log-level=error -preset ultrafast -tag:v hvc1 -pix_fmt yuv420p -c:a aac "
						+ FIRST, "mp4", USUAL),
				film(both + "-c:v libvpx-vp9 -deadline realtime -cpu-used 8 -c:a aac " + FIRST, "mp4", USUAL,
						"error video_codec vp9"),
				film(both + "-c:v libvpx-vp9 -deadline realtime -cpu-used 8 -an ", "webm", "error format webm"),
				film(both + "-c:v mpeg4 -c:a aac " + FIRST, "mp4", USUAL, "error video_codec mpeg4"),
				film(both + "-c:v prores_ks -profile:v 0 -c:a pcm_s16le " + FIRST, "mov", USUAL,
						"error video_codec prores", "error audio_codec pcm", "warning audio_bit_rate 768000"),
				film(both + X264.replace("420", "422") + "-c:a aac " + FIRST, "mp4", USUAL, "error chroma 4:2:2"),
				film(both + X264 + "-c:a libmp3lame -b:a 96k " + FIRST, "mp4", USUAL, "error audio_codec mp3"),
				film(both + X264 + "-c:a aac -ac 6 -b:a 96k " + FIRST, "mp4", USUAL, "error audio_channels 6"),
				film(both + X264 + "-c:a aac -movflags +frag_keyframe+empty_moov ", "mp4", "warning fragmented yes"),
				film(both + X264 + "-r 15 -c:a aac " + FIRST, "mp4", USUAL, "error frame_rate 15"),
				film(PICTURES + "-itsoffset 1 " + SOUND + "-t 4 " + X264 + "-c:a aac " + FIRST, "mp4",
						"error edit_list cutting"),
				film(PICTURES + "-frames:v 1 ", "png", "error format png", "warning aspect_ratio 0.56"),
				film(PICTURES + "-frames:v 1 -c:v libwebp ", "webp", "error format webp", "warning aspect_ratio 0.56"),
				film(PICTURES + "-frames:v 1 -pix_fmt yuvj420p ", "jpg", "warning aspect_ratio 0.56"));
	}

	@ParameterizedTest(name = "{0} {1}")
	@MethodSource("films")
	void filmIsJudgedByItsBoxes(String how, String ending, List<String> expected) throws Exception {
		byte[] film = made(how, ending);
		boolean picture = List.of("png", "webp", "jpg").contains(ending);
		assertThat(GivenFile.of(how, film, picture ? "carousel_image" : "carousel_video").findings(this.rules))
			.containsExactlyElementsOf(expected);
	}

	private byte[] made(String how, String ending) throws IOException, InterruptedException {
		Path file = this.folder.resolve("made." + ending);
		List<String> command = new ArrayList<>(List.of("ffmpeg", "-v", "error", "-y"));
		command.addAll(Arrays.asList(how.strip().split(" +")));
		command.add(file.toString());
		Process ffmpeg = new ProcessBuilder(command).inheritIO().start();
		assertThat(ffmpeg.waitFor(60, TimeUnit.SECONDS)).isTrue();
		assertThat(ffmpeg.exitValue()).isZero();
		return Files.readAllBytes(file);
	}

	private static Arguments film(String how, String ending, String... expected) {
		return Arguments.of(how, ending, List.of(expected));
	}

}
