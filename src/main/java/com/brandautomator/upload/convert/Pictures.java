package com.brandautomator.upload.convert;

import java.io.IOException;
import java.nio.file.FileSystemException;

import com.brandautomator.upload.measure.Measurement;
import com.brandautomator.upload.measure.Property;
import com.brandautomator.web.ProblemException;

import org.springframework.stereotype.Component;

/**
 * Which pictures are converted at all, told from their measures before a pixel is
 * decoded.
 */
@Component
class Pictures {

	/** The pixels, those of the halved picture, and what a decoder needs besides. */
	private static final double SHARE = 1.4;

	private static final long BASE = 20L * 1024 * 1024;

	private final Readers readers;

	private final ConversionRoom room;

	private final ConversionProperties properties;

	Pictures(Readers readers, ConversionRoom room, ConversionProperties properties) {
		this.readers = readers;
		this.room = room;
		this.properties = properties;
	}

	/**
	 * Refuses what would take too much, or is no picture that can be read.
	 */
	void check(Measurement file) throws NotConvertible {
		String format = word(file, Property.FORMAT);
		if (!this.readers.know(format) || file.number(Property.WIDTH).isEmpty()) {
			throw new NotConvertible("format", format, "jpeg, png, webp, gif", switch (format) {
				case "heic", "avif" -> "This is a photo in " + format.toUpperCase(java.util.Locale.ROOT)
						+ ", which cannot be converted here: send it as JPEG, as a phone does when it shares a photo by "
						+ "mail, or set its camera to \"most compatible\".";
				default -> "This is no picture that can be made into a JPEG: send a JPEG, PNG, WebP or GIF.";
			});
		}
		long pixels = size(file).pixels();
		long most = "progressive".equals(word(file, Property.ENCODING)) ? this.properties.maxProgressivePixels()
				: this.properties.maxPixels();
		if (pixels > most || pixels <= 0 || !this.room.holds(wholePicture(file))) {
			throw new NotConvertible("pixels", pixels, most,
					"The picture has %,d pixels, which is too many to be converted here: make it smaller first."
						.formatted(pixels));
		}
	}

	/**
	 * What converting it takes of the heap.
	 * @param bytes of the pixels that are read
	 */
	long memory(Measurement file, long bytes) {
		return Math.max(wholePicture(file), (long) (bytes * SHARE) + BASE);
	}

	// A decoder of WebP has all of the picture in memory, whatever is wanted of it.
	private static long wholePicture(Measurement file) {
		return "webp".equals(word(file, Property.FORMAT)) ? size(file).pixels() * 4 + BASE : 0;
	}

	static Size size(Measurement file) {
		return new Size((int) Math.min(Integer.MAX_VALUE, file.number(Property.WIDTH).orElse(0)),
				(int) Math.min(Integer.MAX_VALUE, file.number(Property.HEIGHT).orElse(0)));
	}

	static Orientation orientation(Measurement file) {
		return new Orientation((int) file.number(Property.ORIENTATION).orElse(1));
	}

	static String word(Measurement file, Property property) {
		return file.of(property).map(Object::toString).orElse("");
	}

	/**
	 * What a decoder's failure is: the disk's, or the picture's.
	 */
	static NotConvertible unreadable(Exception failure) throws IOException {
		if (failure instanceof ProblemException problem) {
			throw problem;
		}
		if (failure instanceof FileSystemException disk) {
			throw disk;
		}
		return new NotConvertible("structure", "damaged", "whole",
				"The picture is damaged: it cannot be read to its end. Save it again, or send the original.");
	}

}
