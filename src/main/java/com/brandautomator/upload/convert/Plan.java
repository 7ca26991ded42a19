package com.brandautomator.upload.convert;

import java.awt.Rectangle;

/**
 * What is made of a picture.
 *
 * @param orientation how it is stored
 * @param size of the upright picture
 * @param part of the upright picture that is taken
 * @param scaled size of that part, upright, in the JPEG
 * @param canvas size of the JPEG
 */
record Plan(Orientation orientation, Size size, Rectangle part, Size scaled, Size canvas) {

	/** A picture may be so many times as tall as the JPEG may be wide. */
	private static final int TALLEST = 2;

	static Plan of(Size upright, Orientation orientation, Fit fit, Ratios ratios, int maxWidth) {
		boolean fits = fit == Fit.NONE || ratios.allow(upright);
		Size taken = (fits || fit == Fit.PAD) ? upright : ratios.within(upright);
		Size frame = (fits || fit == Fit.CROP) ? taken : ratios.around(taken);
		double factor = Math.min(1,
				Math.min((double) maxWidth / frame.width(), (double) TALLEST * maxWidth / frame.height()));
		Rectangle part = new Rectangle((upright.width() - taken.width()) / 2, (upright.height() - taken.height()) / 2,
				taken.width(), taken.height());
		return new Plan(orientation, upright, part, taken.times(factor), frame.times(factor));
	}

	/** The size as it is stored. */
	Size stored() {
		return this.orientation.lies() ? this.size.turned() : this.size;
	}

	/** The part as it is stored. */
	Rectangle storedPart() {
		return this.orientation.stored(this.part, stored());
	}

	/** The scaled size, before the picture is turned. */
	Size storedScaled() {
		return this.orientation.lies() ? this.scaled.turned() : this.scaled;
	}

	boolean crops() {
		return this.part.width != this.size.width() || this.part.height != this.size.height();
	}

	boolean pads() {
		return !this.canvas.equals(this.scaled);
	}

	boolean scales() {
		return this.scaled.width() != this.part.width || this.scaled.height() != this.part.height;
	}

	/** Whether the picture itself stays as it is. */
	boolean isNothing() {
		return this.orientation.isUpright() && !crops() && !pads() && !scales();
	}

}
