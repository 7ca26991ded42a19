package com.brandautomator.sandbox.files;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;

import javax.imageio.ImageIO;

/**
 * Draws a square JPEG from a name, the same one each time. It holds no text, since a
 * server need not have fonts.
 */
public final class Drawing {

	private static final int CIRCLES = 9;

	private Drawing() {
	}

	public static byte[] of(String name, int side) {
		Random random = new Random(name.hashCode());
		float hue = random.nextFloat();
		BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
		Graphics2D canvas = image.createGraphics();
		canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		canvas.setPaint(new GradientPaint(0, 0, Color.getHSBColor(hue, 0.55f, 0.95f), side, side,
				Color.getHSBColor(hue + 0.2f, 0.75f, 0.7f)));
		canvas.fillRect(0, 0, side, side);
		for (int circle = 0; circle < CIRCLES; circle++) {
			int size = side / 10 + random.nextInt(side / 3);
			canvas.setColor(new Color(255, 255, 255, 30 + random.nextInt(60)));
			canvas.fillOval(random.nextInt(side) - size / 2, random.nextInt(side) - size / 2, size, size);
		}
		canvas.dispose();
		return jpeg(image);
	}

	private static byte[] jpeg(BufferedImage image) {
		try {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			ImageIO.write(image, "jpeg", out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
