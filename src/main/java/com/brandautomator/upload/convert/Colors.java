package com.brandautomator.upload.convert;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;

/**
 * Looks at the colours of pictures, and brings them to sRGB.
 */
final class Colors {

	private Colors() {
	}

	/**
	 * Whether anything shines through.
	 */
	static boolean areTransparent(BufferedImage image) {
		if (!image.getColorModel().hasAlpha()) {
			return false;
		}
		int[] row = new int[image.getWidth()];
		for (int y = 0; y < image.getHeight(); y++) {
			image.getRGB(0, y, row.length, 1, row, 0, row.length);
			for (int pixel : row) {
				if (pixel >>> 24 != 0xFF) {
					return true;
				}
			}
		}
		return false;
	}

	/**
	 * The same picture in sRGB.
	 * @param profile by which its figures are meant
	 * @return false where the profile is none for red, green and blue; nothing changed
	 */
	static boolean toSrgb(BufferedImage image, ICC_Profile profile) {
		if (profile.getColorSpaceType() != ColorSpace.TYPE_RGB) {
			return false;
		}
		try {
			ComponentColorModel model = new ComponentColorModel(new ICC_ColorSpace(profile), false, false,
					ComponentColorModel.OPAQUE, DataBuffer.TYPE_BYTE);
			BufferedImage meant = new BufferedImage(model,
					model.createCompatibleWritableRaster(image.getWidth(), image.getHeight()), false, null);
			meant.getRaster().setRect(image.getRaster());
			new ColorConvertOp(null).filter(meant, image);
			return true;
		}
		catch (CMMException | IllegalArgumentException ex) {
			return false; // a profile that is broken says nothing
		}
	}

}
