package com.brandautomator.upload;

import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files that people have, good and bad, each with everything that is to be said of it.
 */
class GivenFilesTests {

	private final MediaRules rules = Rules.shipped();

	static Stream<GivenFile> pictures() {
		byte[] square = CraftedPicture.jpeg(1080, 1080);
		return Stream.of(GivenFile.of("a JPEG", square, null), GivenFile.of("a JPEG", square, "IMAGE"),
				GivenFile.of("a progressive JPEG", CraftedPicture.progressiveJpeg(1080, 1350), "IMAGE"),
				GivenFile.of("a grey JPEG", CraftedPicture.greyJpeg(1080, 566), "feed_image"),
				GivenFile.of("a CMYK JPEG", CraftedPicture.cmykJpeg(800, 800), "IMAGE", "error colors cmyk"),
				GivenFile.of("an MPO", CraftedPicture.mpo(square), "IMAGE", "error format mpo"),
				GivenFile.of("a PNG", CraftedPicture.of("png", 1080, 1080), "IMAGE", "error format png"),
				GivenFile.of("a GIF", CraftedPicture.of("gif", 500, 500), "IMAGE", "error format gif"),
				GivenFile.of("a WebP", CraftedPicture.webp(1080, 1080), "IMAGE", "error format webp"),
				GivenFile.of("a HEIC", CraftedFilm.box("ftyp", CraftedFilm.text("heic\0\0\0\0mif1")), "IMAGE",
						"error format heic"),
				GivenFile.of("a BMP", CraftedPicture.of("bmp", 400, 400), "IMAGE", "error format bmp"),
				GivenFile.of("a tall JPEG", CraftedPicture.jpeg(1080, 1920), "IMAGE", "error aspect_ratio 0.56"),
				GivenFile.of("a tall JPEG", CraftedPicture.jpeg(1080, 1920), "CAROUSEL", "warning aspect_ratio 0.56"),
				GivenFile.of("a tall JPEG", CraftedPicture.jpeg(1080, 1920), "STORIES"),
				GivenFile.of("a square JPEG", square, "STORIES", "warning aspect_ratio 1"),
				GivenFile.of("a wide JPEG", CraftedPicture.jpeg(1200, 600), "IMAGE", "error aspect_ratio 2"),
				GivenFile.of("a JPEG of Facebook's usual size", CraftedPicture.jpeg(1200, 628), "IMAGE"),
				GivenFile.of("a photo on its side", CraftedPicture.turned(CraftedPicture.jpeg(1350, 1080), 6, true),
						"IMAGE"),
				GivenFile.of("a tall photo on its side",
						CraftedPicture.turned(CraftedPicture.jpeg(1080, 1350), 8, false), "IMAGE"),
				GivenFile.of("a wide photo on its side",
						CraftedPicture.turned(CraftedPicture.jpeg(1440, 700), 6, false), "IMAGE",
						"error aspect_ratio 0.49"),
				GivenFile
					.of("a photo upside down", CraftedPicture.turned(CraftedPicture.jpeg(1080, 566), 3, true), "IMAGE"),
				GivenFile.of("a JPEG in sRGB", CraftedPicture.withSrgb(square), "IMAGE"),
				GivenFile.of("a JPEG in Display P3", CraftedPicture.withDisplayP3(square), "IMAGE",
						"warning color_profile Display P3"),
				GivenFile.of("a small JPEG", CraftedPicture.jpeg(200, 200), "IMAGE", "warning width 200"),
				GivenFile.of("a large JPEG", CraftedPicture.jpeg(3000, 3000), "IMAGE", "warning width 3000"),
				GivenFile.of("a JPEG of 8 MiB", CraftedPicture.padded(square, 8 * 1024 * 1024), "IMAGE"),
				GivenFile.of("a JPEG of 8 MiB and a byte", CraftedPicture.padded(square, 8 * 1024 * 1024 + 1), "IMAGE",
						"error size 8388609"),
				GivenFile.of("a JPEG", square, "REELS", "error format jpeg"));
	}

	static Stream<GivenFile> videos() {
		return Stream.of(GivenFile.of("an MP4", film().bytes(), null), GivenFile.of("an MP4", film().bytes(), "VIDEO"),
				GivenFile.of("an MP4", film().bytes(), "STORIES"),
				GivenFile.of("a MOV", film().brand("qt  ").bytes(), "REELS"),
				GivenFile.of("a silent MP4", film().silent().bytes(), "REELS"),
				GivenFile.of("an MP4 in HEVC", film().video("hvc1", 0).bytes(), "REELS"),
				GivenFile.of("an MP4", film().bytes(), "IMAGE", "error format mp4"),
				GivenFile.of("a video whose moov comes last", film().moovLast().bytes(), "REELS", "error moov last"),
				GivenFile.of("a 3GP", film().brand("3gp5").bytes(), "REELS", "error format 3gp"),
				GivenFile.of("sound alone", film().brand("M4A ").soundOnly().bytes(), "REELS", "error format m4a"),
				GivenFile.of("an MP4 of sound alone", film().soundOnly().bytes(), "REELS", "error video_codec none"),
				GivenFile.of("VP9 in MP4", film().video("vp09", 100).bytes(), "REELS", "error video_codec vp9"),
				GivenFile.of("H.264 in 4:2:2", film().video("avc1", 122).bytes(), "REELS", "error chroma 4:2:2"),
				GivenFile.of("interlaced film", film().interlaced().bytes(), "REELS", "error scan interlaced"),
				GivenFile.of("MP3 in MP4", film().audio("mp4a", 0x6B).bytes(), "REELS", "error audio_codec mp3"),
				GivenFile.of("AC-3 in MP4", film().audio("ac-3", 0).bytes(), "REELS", "error audio_codec ac3"),
				GivenFile.of("sound of six channels", film().sound(6, 48_000).bytes(), "REELS",
						"error audio_channels 6"),
				GivenFile.of("sound of 64 kHz", film().sound(2, 64_000).bytes(), "REELS",
						"error audio_sample_rate 64000"),
				GivenFile.of("sound of 96 kHz", film().sound(2, 96_000).bytes(), "REELS",
						"error audio_sample_rate 96000"),
				GivenFile.of("a skip of the encoder's start", film().edits(new long[] { 6000, 20 }).bytes(), "REELS",
						"warning edit_list trivial"),
				GivenFile.of("a cut", film().edits(new long[] { 3000, 1800 }).bytes(), "REELS",
						"error edit_list cutting"),
				GivenFile.of("a pause before it begins",
						film().edits(new long[] { 600, -1 }, new long[] { 6000, 0 }).bytes(), "REELS",
						"error edit_list cutting"),
				GivenFile.of("a video in fragments", film().fragmented().bytes(), "REELS", "warning fragmented yes"),
				GivenFile.of("2.5 seconds", film().lasting(2.5).bytes(), "REELS", "error duration 2.5"),
				GivenFile.of("2.5 seconds", film().lasting(2.5).bytes(), "CAROUSEL"),
				GivenFile.of("61 seconds", film().lasting(61).bytes(), "STORIES", "error duration 61"),
				GivenFile.of("61 seconds", film().lasting(61).bytes(), "CAROUSEL", "warning duration 61"),
				GivenFile.of("61 seconds", film().lasting(61).bytes(), "REELS"),
				GivenFile.of("16 minutes", film().lasting(960).framesPerSecond(25).bitsPerSecond(800, 800).bytes(),
						"REELS", "error duration 960"),
				GivenFile.of("15 frames a second", film().framesPerSecond(15).bytes(), "REELS", "error frame_rate 15"),
				GivenFile.of("120 frames a second", film().framesPerSecond(120).bytes(), "REELS",
						"error frame_rate 120"),
				GivenFile.of("59.94 frames a second", film().framesPerSecond(59.94).bytes(), "REELS"),
				GivenFile.of("23.976 frames a second", film().framesPerSecond(23.976).bytes(), "REELS"),
				GivenFile.of("film of 4K", film().size(2160, 3840).bytes(), "REELS", "error width 2160"),
				GivenFile.of("film on its side", film().size(1920, 1080).turned(1).bytes(), "REELS"),
				GivenFile.of("film across", film().size(1920, 1080).bytes(), "REELS", "warning aspect_ratio 1.78"),
				GivenFile.of("film across", film().size(1920, 1080).bytes(), "CAROUSEL"),
				GivenFile.of("a ribbon", film().size(1100, 100).bytes(), "REELS", "error aspect_ratio 11"),
				GivenFile.of("too many bits", film().lasting(3).bitsPerSecond(26_000_000, 8_000).bytes(), "REELS",
						"error video_bit_rate 25999920"),
				GivenFile.of("much sound", film().bitsPerSecond(80_000, 256_000).bytes(), "REELS",
						"warning audio_bit_rate 256000"));
	}

	static Stream<GivenFile> ruins() {
		byte[] jpeg = CraftedPicture.jpeg(1080, 1080);
		byte[] film = film().bytes();
		return Stream
			.of(GivenFile.of("nothing", new byte[0], "IMAGE", "error structure the file is empty"),
					GivenFile.of("a PDF named photo.jpg", CraftedFilm.text("%PDF-1.7 and more"), "IMAGE",
							"error format pdf"),
					GivenFile.of("a page with a script", CraftedFilm.text("<html><script>alert(1)</script>"), "IMAGE",
							"error format html"),
					GivenFile.of("zeros", new byte[5000], "IMAGE", "error format unknown"),
					GivenFile.of("half a JPEG", Arrays.copyOf(jpeg, jpeg.length / 2), "IMAGE",
							"error structure the end of the JPEG is missing"),
					GivenFile.of("the first bytes of a JPEG", Arrays.copyOf(jpeg, 30), "IMAGE",
							"error structure the JPEG is cut off at byte 20"),
					GivenFile.of("half an MP4", Arrays.copyOf(film, film.length / 2), "REELS",
							"error structure a video's box mdat should have 110,024 bytes, and %,d are left"
								.formatted(film.length / 2 - (film.length - 110_024))),
					GivenFile.of("an MP4 without moov",
							CraftedFilm.joined(Arrays.copyOf(film, 24), CraftedFilm.box("mdat", new byte[99])), "REELS",
							"error structure the video has no description (moov)"));
	}

	@ParameterizedTest
	@MethodSource("pictures")
	void pictureIsJudgedByItsBytes(GivenFile file) {
		assertThat(file.findings(this.rules)).containsExactlyElementsOf(file.expected());
	}

	@ParameterizedTest
	@MethodSource("videos")
	void videoIsJudgedByItsBoxes(GivenFile file) {
		assertThat(file.findings(this.rules)).containsExactlyElementsOf(file.expected());
	}

	@ParameterizedTest
	@MethodSource("ruins")
	void ruinIsJudgedByWhatIsLeft(GivenFile file) {
		assertThat(file.findings(this.rules)).containsExactlyElementsOf(file.expected());
	}

	private static CraftedFilm film() {
		return new CraftedFilm();
	}

}
