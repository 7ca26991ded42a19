package com.brandautomator.upload.convert;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageOutputStream;

/**
 * Writes a JPEG with nothing but the picture, as good as fits.
 */
final class JpegWriting {

	private static final float BEST = 0.92f;

	private static final float WORST = 0.3f;

	private static final float STEP = 0.1f;

	private JpegWriting() {
	}

	/**
	 * Writes it.
	 * @return whether it had to be made worse to fit
	 */
	static boolean write(BufferedImage image, Path target, long maxSize) throws IOException {
		float quality = BEST;
		write(image, target, quality);
		while (Files.size(target) > maxSize && quality > WORST) {
			quality -= STEP;
			write(image, target, quality);
		}
		return quality != BEST;
	}

	private static void write(BufferedImage image, Path target, float quality) throws IOException {
		Files.deleteIfExists(target);
		ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
		try (FileImageOutputStream out = new FileImageOutputStream(target.toFile())) {
			ImageWriteParam param = writer.getDefaultWriteParam();
			param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
			param.setCompressionQuality(quality);
			writer.setOutput(out);
			writer.write(null, new IIOImage(image, null, null), param);
		}
		finally {
			writer.dispose();
		}
	}

}
