package com.brandautomator.upload.convert;

import java.util.Locale;

/**
 * Width and height in pixels.
 */
record Size(int width, int height) {

	double ratio() {
		return (double) this.width / this.height;
	}

	long pixels() {
		return (long) this.width * this.height;
	}

	Size turned() {
		return new Size(this.height, this.width);
	}

	/**
	 * So many times as large, and never nothing.
	 */
	Size times(double factor) {
		return new Size((int) Math.max(1, Math.round(this.width * factor)),
				(int) Math.max(1, Math.round(this.height * factor)));
	}

	@Override
	public String toString() {
		return String.format(Locale.ROOT, "%d x %d", this.width, this.height);
	}

}
