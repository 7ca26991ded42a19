package com.brandautomator.upload.convert;

import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;

/**
 * How a picture is stored: EXIF's orientation (Exif 2.32, section 4.6.4).
 *
 * @param value 1 to 8; 1 is upright
 */
record Orientation(int value) {

	boolean isUpright() {
		return this.value == 1;
	}

	boolean lies() {
		return this.value >= 5;
	}

	/**
	 * From the place of a pixel as it is stored to its place in the upright picture.
	 * @param stored the size as it is stored
	 */
	AffineTransform upright(Size stored) {
		double w = stored.width();
		double h = stored.height();
		return switch (this.value) {
			case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
			case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
			case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
			case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
			case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
			case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
			case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
			default -> new AffineTransform();
		};
	}

	/**
	 * Where a part of the upright picture is stored.
	 */
	Rectangle stored(Rectangle part, Size stored) {
		try {
			return upright(stored).createInverse().createTransformedShape(part).getBounds();
		}
		catch (NoninvertibleTransformException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
