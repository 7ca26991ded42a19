package com.brandautomator.upload.convert;

import java.util.Iterator;
import java.util.Map;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

import org.springframework.stereotype.Component;

/**
 * Who reads which format.
 */
@Component
class Readers {

	private static final Map<String, String> FORMATS = Map.of("jpeg", "jpeg", "mpo", "jpeg", "jps", "jpeg", "png",
			"png", "webp", "webp", "gif", "gif");

	private static final String PREFERRED = "com.twelvemonkeys.";

	// Plug-ins are found by the class loader of whoever asks first; here it is the jar's.
	Readers() {
		ImageIO.scanForPlugins();
		ImageIO.setUseCache(false);
	}

	boolean know(String format) {
		return FORMATS.containsKey(format);
	}

	/**
	 * The JDK's own know neither CMYK nor profiles that are a little wrong.
	 */
	ImageReader of(String format) {
		Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(FORMATS.get(format));
		ImageReader reader = readers.next();
		while (!reader.getClass().getName().startsWith(PREFERRED) && readers.hasNext()) {
			ImageReader next = readers.next();
			reader = next.getClass().getName().startsWith(PREFERRED) ? next : reader;
		}
		return reader;
	}

}
