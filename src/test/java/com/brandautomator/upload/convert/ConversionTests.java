package com.brandautomator.upload.convert;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

import javax.imageio.ImageIO;

import com.brandautomator.upload.PictureFiles;
import com.brandautomator.upload.measure.MediaFile;
import com.brandautomator.upload.measure.Measurement;
import com.brandautomator.upload.measure.Property;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What becomes of the pictures that people have.
 */
class ConversionTests {

	private static final Ratios FEED = new Ratios(0.8, 1.91);

	private static final String PLACE = "48.8584 N 2.2945 E";

	@TempDir
	Path folder;

	private Path target;

	@BeforeEach
	void where() {
		this.target = this.folder.resolve("target.jpg");
	}

	@ParameterizedTest(name = "orientation {0}")
	@CsvSource({ "1,RGBW", "2,GRWB", "3,WBGR", "4,BWRG", "5,RBGW", "6,GWRB", "7,WGBR", "8,BRWG" })
	void pictureStandsUpright(int orientation, String stored) throws Exception {
		BufferedImage quarters = quarters(stored, (orientation >= 5) ? new Size(500, 400) : new Size(400, 500));
		List<String> changes = convert(PictureFiles.turned(PictureFiles.jpeg(quarters), orientation), Fit.NONE);
		BufferedImage upright = ImageIO.read(this.target.toFile());
		assertThat(upright.getWidth() + " x " + upright.getHeight()).isEqualTo("400 x 500");
		assertThat(letters(upright)).isEqualTo("RGBW");
		assertThat(changes.contains("It was turned upright.")).isEqualTo(orientation != 1);
		assertThat(measured().of(Property.ORIENTATION)).isEmpty();
	}

	@Test
	void whatIsGoodAlreadyIsKeptBitForBitButForWhatItTells() throws Exception {
		byte[] picture = PictureFiles.jpeg(quarters("RGBW", new Size(400, 500)));
		byte[] telling = PictureFiles.with(picture, 0xE1, ("Exif\0\0" + PLACE).getBytes(StandardCharsets.US_ASCII));
		telling = PictureFiles.with(telling, 0xFE, PLACE.getBytes(StandardCharsets.US_ASCII));
		assertThat(convert(telling, Fit.NONE))
			.containsExactly("What the file told of place, camera and time was removed.");
		assertThat(Files.readAllBytes(this.target)).isEqualTo(picture);
	}

	@Test
	void whatIsConvertedTellsNothingEither() throws Exception {
		byte[] telling = PictureFiles.with(PictureFiles.jpeg(quarters("RGBW", new Size(3000, 2000))), 0xE1,
				("Exif\0\0" + PLACE).getBytes(StandardCharsets.US_ASCII));
		assertThat(convert(telling, Fit.NONE)).containsExactly(
				"What the file told of place, camera and time was removed.",
				"It was made smaller, to 1440 x 960 pixels.");
		assertThat(new String(Files.readAllBytes(this.target), StandardCharsets.ISO_8859_1)).doesNotContain(PLACE,
				"Exif");
		assertThat(letters(ImageIO.read(this.target.toFile()))).isEqualTo("RGBW");
	}

	@Test
	void transparentIsWhite() throws Exception {
		BufferedImage image = new BufferedImage(400, 400, BufferedImage.TYPE_INT_ARGB);
		image.setRGB(200, 200, 0xFF00FF00);
		assertThat(convert(PictureFiles.written(image, "png"), Fit.NONE))
			.containsExactly("It was a PNG and is a JPEG now.", "What was transparent is white now.");
		assertThat(letters(ImageIO.read(this.target.toFile()))).isEqualTo("WWWW");
	}

	@Test
	void cmykBecomesSrgb() throws Exception {
		assertThat(convert(PictureFiles.with(PictureFiles.cmyk(400, 400), 0xEE,
				"Adobe\0\u0064\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1)), Fit.NONE))
			.containsExactly("Its colours were changed from CMYK to sRGB.");
		assertThat(measured().of(Property.COLORS)).contains("rgb");
		// as Photoshop writes it, nothing is all of the ink
		assertThat(letters(ImageIO.read(this.target.toFile()))).isEqualTo("BBBB");
	}

	@Test
	void profileOfAPngIsFollowed() throws Exception {
		BufferedImage image = quarters("RGBW", new Size(400, 400));
		byte[] png = withProfile(PictureFiles.written(image, "png"), PictureFiles.swappedProfile());
		assertThat(convert(png, Fit.NONE)).contains("Its colours were changed to sRGB.");
		assertThat(letters(ImageIO.read(this.target.toFile()))).isEqualTo("GRBW");
	}

	@Test
	void firstOfAnMpoIsKept() throws Exception {
		byte[] picture = PictureFiles.jpeg(quarters("RGBW", new Size(400, 400)));
		byte[] mpo = PictureFiles.joined(
				PictureFiles.with(picture, 0xE2, "MPF\0II*\0\u0008\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1)),
				PictureFiles.jpeg(quarters("BBBB", new Size(400, 400))));
		assertThat(convert(mpo, Fit.NONE))
			.containsExactly("It was an MPO of several pictures; the first is a JPEG now.");
		assertThat(Files.readAllBytes(this.target)).isEqualTo(picture);
	}

	@ParameterizedTest
	@CsvSource({ "1000,2000,CROP,1000 x 1250", "1000,2000,PAD,1440 x 1800", "2000,500,CROP,955 x 500",
			"2000,500,PAD,1440 x 755", "1000,1000,CROP,1000 x 1000", "1000,1000,PAD,1000 x 1000",
			"1000,2000,NONE,1000 x 2000" })
	void pictureIsMadeToFit(int width, int height, Fit fit, String size) throws Exception {
		convert(PictureFiles.written(quarters("RGBW", new Size(width, height)), "png"), fit);
		BufferedImage made = ImageIO.read(this.target.toFile());
		assertThat(made.getWidth() + " x " + made.getHeight()).isEqualTo(size);
		if (fit == Fit.CROP) {
			assertThat(letters(made)).isEqualTo("RGBW");
		}
	}

	@Test
	void qualityIsLoweredUntilItFits() throws Exception {
		BufferedImage noise = new BufferedImage(1200, 1200, BufferedImage.TYPE_INT_RGB);
		new java.util.Random(7).ints(1200 * 1200, 0, 0x1000000).forEach(new java.util.function.IntConsumer() {
			private int at;

			@Override
			public void accept(int pixel) {
				noise.setRGB(this.at % 1200, this.at++ / 1200, pixel);
			}
		});
		List<String> changes = convert(PictureFiles.written(noise, "png"), Fit.NONE, 700 * 1024);
		assertThat(Files.size(this.target)).isLessThanOrEqualTo(700 * 1024);
		assertThat(changes).anyMatch((change) -> change.startsWith("It was compressed more"));
	}

	@Test
	void bombIsRefusedBeforeItIsDecoded() throws Exception {
		byte[] bomb = PictureFiles.written(new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB), "png");
		ByteBuffer.wrap(bomb).putInt(16, 30_000).putInt(20, 30_000);
		assertThatExceptionOfType(NotConvertible.class).isThrownBy(() -> convert(bomb, Fit.NONE))
			.satisfies(
					(refusal) -> assertThat(refusal.rule() + " " + refusal.measured()).isEqualTo("pixels 900000000"));
	}

	@Test
	void pictureThatDecodesToNothingIsDamaged() throws Exception {
		byte[] png = PictureFiles.written(quarters("RGBW", new Size(400, 400)), "png");
		java.util.Arrays.fill(png, 60, 200, (byte) 7);
		assertThatExceptionOfType(NotConvertible.class).isThrownBy(() -> convert(png, Fit.NONE))
			.satisfies((refusal) -> assertThat(refusal.rule()).isEqualTo("structure"));
	}

	private List<String> convert(byte[] file, Fit fit) throws IOException, NotConvertible {
		return convert(file, fit, 8 * 1024 * 1024);
	}

	private List<String> convert(byte[] file, Fit fit, long maxSize) throws IOException, NotConvertible {
		ConversionProperties properties = new ConversionProperties(120_000_000, 60_000_000, DataSize.ofMegabytes(80),
				Duration.ofSeconds(1), 1440, DataSize.ofBytes(maxSize));
		Readers readers = new Readers();
		ConversionRoom room = new ConversionRoom(properties);
		Path source = Files.write(this.folder.resolve("source"), file);
		return new Conversion(readers, room, new Pictures(readers, room, properties), properties).convert(source,
				MediaFile.measure(source), fit, FEED, this.target);
	}

	private Measurement measured() throws IOException {
		return MediaFile.measure(this.target);
	}

	private static BufferedImage quarters(String letters, Size size) {
		BufferedImage image = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		for (int i = 0; i < 4; i++) {
			graphics.setColor(switch (letters.charAt(i)) {
				case 'R' -> Color.RED;
				case 'G' -> Color.GREEN;
				case 'B' -> Color.BLUE;
				default -> Color.WHITE;
			});
			graphics.fillRect((i % 2) * size.width() / 2, (i / 2) * size.height() / 2, size.width() / 2,
					size.height() / 2);
		}
		graphics.dispose();
		return image;
	}

	private static String letters(BufferedImage image) {
		StringBuilder letters = new StringBuilder();
		for (int i = 0; i < 4; i++) {
			Color color = new Color(
					image.getRGB(image.getWidth() * (1 + 2 * (i % 2)) / 4, image.getHeight() * (1 + 2 * (i / 2)) / 4));
			boolean red = color.getRed() > 128;
			boolean green = color.getGreen() > 128;
			letters.append((red && green) ? 'W' : red ? 'R' : green ? 'G' : 'B');
		}
		return letters.toString();
	}

	private static byte[] withProfile(byte[] png, byte[] profile) {
		Deflater deflater = new Deflater();
		deflater.setInput(profile);
		deflater.finish();
		byte[] packed = new byte[profile.length + 100];
		int length = deflater.deflate(packed);
		ByteArrayOutputStream chunk = new ByteArrayOutputStream();
		chunk.writeBytes("iCCPp\0\0".getBytes(StandardCharsets.ISO_8859_1));
		chunk.write(packed, 0, length);
		CRC32 sum = new CRC32();
		sum.update(chunk.toByteArray());
		ByteBuffer file = ByteBuffer.allocate(png.length + chunk.size() + 8);
		file.put(png, 0, 33).putInt(chunk.size() - 4).put(chunk.toByteArray()).putInt((int) sum.getValue());
		return file.put(png, 33, png.length - 33).array();
	}

}
