package com.brandautomator.upload.convert;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;

import java.util.Locale;
import java.util.Set;

import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.ImageInputStream;

import org.jspecify.annotations.Nullable;

/**
 * A picture that is about to be read, as far as its head tells.
 */
final class Raw implements AutoCloseable {

	/** What of a picture is in memory at a time. */
	private static final long MOST_BYTES = 40L * 1024 * 1024;

	/** Of a pixel whose form is not known: four channels of 16 bits. */
	private static final int WIDEST_PIXEL = 8;

	private static final Set<String> MOVING = Set.of("gif", "webp");

	private final ImageReader reader;

	private final ImageInputStream file;

	private final Rectangle part;

	private final int pixelBytes;

	Raw(ImageReader reader, ImageInputStream file, Rectangle part) throws IOException {
		this.reader = reader;
		this.file = file;
		this.part = part;
		reader.setInput(file, false, true);
		this.pixelBytes = pixelBytes(reader.getRawImageType(0));
	}

	/**
	 * Every how many-th pixel is read, so that the picture fits into memory.
	 */
	int step() {
		int step = 1;
		while (bytes(step) > MOST_BYTES) {
			step++;
		}
		return step;
	}

	/**
	 * Bytes of the pixels that are read.
	 */
	long bytes() {
		return bytes(step());
	}

	BufferedImage read() throws IOException {
		ImageReadParam param = this.reader.getDefaultReadParam();
		param.setSourceRegion(this.part);
		int step = step();
		param.setSourceSubsampling(step, step, 0, 0);
		return this.reader.read(0, param);
	}

	/**
	 * Whether it is a moving picture, whose first is read.
	 */
	boolean hasMore() throws IOException {
		try {
			return MOVING.contains(this.reader.getFormatName().toLowerCase(Locale.ROOT)) && this.reader.getWidth(1) > 0;
		}
		catch (IndexOutOfBoundsException ex) {
			return false;
		}
	}

	private long bytes(int step) {
		return (this.part.width + step - 1L) / step * ((this.part.height + step - 1L) / step) * this.pixelBytes;
	}

	private static int pixelBytes(@Nullable ImageTypeSpecifier type) {
		return (type != null) ? Math.max(1, type.getColorModel().getPixelSize() / Byte.SIZE) : WIDEST_PIXEL;
	}

	@Override
	public void close() throws IOException {
		this.reader.dispose();
		this.file.close();
	}

}
