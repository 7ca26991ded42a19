package com.brandautomator.upload;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/**
 * Pictures as people have them, for tests of other packages.
 */
public final class PictureFiles {

	private PictureFiles() {
	}

	public static byte[] written(BufferedImage image, String format) {
		try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			ImageIO.write(image, format, out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public static byte[] jpeg(BufferedImage image) {
		return written(image, "jpeg");
	}

	public static byte[] png(int width, int height) {
		return CraftedPicture.of("png", width, height);
	}

	public static byte[] turned(byte[] jpeg, int orientation) {
		return CraftedPicture.turned(jpeg, orientation, orientation % 2 == 0);
	}

	public static byte[] with(byte[] jpeg, int marker, byte[] content) {
		return CraftedPicture.with(jpeg, marker, content);
	}

	public static byte[] cmyk(int width, int height) {
		return CraftedPicture.cmykJpeg(width, height);
	}

	public static byte[] joined(byte[]... parts) {
		return CraftedFilm.joined(parts);
	}

	/**
	 * Red means green, and green red.
	 */
	public static byte[] swappedProfile() {
		ICC_Profile profile = ICC_Profile.getInstance(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
		byte[] red = profile.getData(ICC_Profile.icSigRedColorantTag);
		profile.setData(ICC_Profile.icSigRedColorantTag, profile.getData(ICC_Profile.icSigGreenColorantTag));
		profile.setData(ICC_Profile.icSigGreenColorantTag, red);
		return profile.getData();
	}

	/**
	 * A film of six seconds that Instagram takes.
	 */
	public static byte[] film() {
		return new CraftedFilm().bytes();
	}

}
