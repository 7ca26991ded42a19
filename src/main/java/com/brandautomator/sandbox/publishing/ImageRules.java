package com.brandautomator.sandbox.publishing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;

import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * What a feed image must be: a JPEG of at most 8 MiB, between 4:5 and 1.91:1
 * (graph-api.md, section 3.6).
 */
final class ImageRules {

	/** In bytes. */
	static final int MAX_SIZE = 8 * 1024 * 1024;

	private ImageRules() {
	}

	static void check(byte[] image) {
		if (image.length > MAX_SIZE) {
			throw ImageErrors.tooLarge();
		}
		if (image.length < 3 || (image[0] & 0xFF) != 0xFF || (image[1] & 0xFF) != 0xD8 || (image[2] & 0xFF) != 0xFF) {
			throw ImageErrors.notJpeg();
		}
		// two decimals, as Meta prints it: the usual 1200 x 628 is "1.91"
		double ratio = Math.round(ratio(image) * 100) / 100.0;
		if (ratio < 0.8 || ratio > 1.91) {
			throw ImageErrors.ratio(ratio);
		}
	}

	private static double ratio(byte[] image) {
		Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("jpeg");
		ImageReader reader = readers.next();
		try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(image))) {
			reader.setInput(input);
			return (double) reader.getWidth(0) / reader.getHeight(0);
		}
		catch (IIOException ex) {
			throw ImageErrors.notJpeg();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			reader.dispose();
		}
	}

}
