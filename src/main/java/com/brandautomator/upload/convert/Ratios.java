package com.brandautomator.upload.convert;

/**
 * Which ratios of width to height would do.
 *
 * @param least the tallest
 * @param most the widest
 */
public record Ratios(double least, double most) {

	boolean allow(Size size) {
		return size.ratio() >= this.least && size.ratio() <= this.most;
	}

	/**
	 * The largest part that would do.
	 */
	Size within(Size size) {
		return (size.ratio() > this.most) ? new Size((int) Math.floor(size.height() * this.most), size.height())
				: new Size(size.width(), (int) Math.min(size.height(), Math.floor(size.width() / this.least)));
	}

	/**
	 * The smallest frame that would do.
	 */
	Size around(Size size) {
		return (size.ratio() > this.most) ? new Size(size.width(), (int) Math.ceil(size.width() / this.most))
				: new Size((int) Math.max(size.width(), Math.ceil(size.height() * this.least)), size.height());
	}

}
