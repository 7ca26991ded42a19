package com.brandautomator.upload.convert;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/**
 * Changes the size of pictures, and how they stand.
 */
final class Scaling {

	private Scaling() {
	}

	/**
	 * Halves it as often as that goes, so that every pixel counts, then takes the rest.
	 */
	static BufferedImage to(Size size, BufferedImage image) {
		BufferedImage scaled = image;
		while (scaled.getWidth() >= 2 * size.width() && scaled.getHeight() >= 2 * size.height()) {
			scaled = drawn(scaled, new Size(scaled.getWidth() / 2, scaled.getHeight() / 2));
		}
		boolean done = scaled.getWidth() == size.width() && scaled.getHeight() == size.height()
				&& scaled.getType() == typeFor(image);
		return done ? scaled : drawn(scaled, size);
	}

	static BufferedImage upright(BufferedImage image, Orientation orientation) {
		if (orientation.isUpright()) {
			return image;
		}
		Size stored = new Size(image.getWidth(), image.getHeight());
		Size size = orientation.lies() ? stored.turned() : stored;
		BufferedImage upright = new BufferedImage(size.width(), size.height(), image.getType());
		Graphics2D graphics = upright.createGraphics();
		graphics.drawImage(image, orientation.upright(stored), null);
		graphics.dispose();
		return upright;
	}

	/**
	 * In the middle of a white page.
	 */
	static BufferedImage onWhite(BufferedImage image, Size page) {
		BufferedImage paper = new BufferedImage(page.width(), page.height(), BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = paper.createGraphics();
		graphics.setColor(java.awt.Color.WHITE);
		graphics.fillRect(0, 0, page.width(), page.height());
		graphics.drawImage(image, AffineTransform.getTranslateInstance((page.width() - image.getWidth()) / 2,
				(page.height() - image.getHeight()) / 2), null);
		graphics.dispose();
		return paper;
	}

	private static BufferedImage drawn(BufferedImage image, Size size) {
		BufferedImage scaled = new BufferedImage(size.width(), size.height(), typeFor(image));
		Graphics2D graphics = scaled.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
		graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
		graphics.drawImage(image, 0, 0, size.width(), size.height(), null);
		graphics.dispose();
		return scaled;
	}

	private static int typeFor(BufferedImage image) {
		return image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
	}

}
