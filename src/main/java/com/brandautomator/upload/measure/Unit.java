package com.brandautomator.upload.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * In what a property is measured, how exactly, and how a person reads it.
 */
public enum Unit {

	/** Words of our own. */
	WORD(0, "", 0),
	/** Names of formats and codecs. */
	NAME(0, "", 0),
	/** Bytes of a file. */
	BYTES(0, " bytes", 0),
	/** A picture's dots. */
	PIXELS(0, " pixels", 0),
	/** Width by height; Meta prints, and so compares, two decimals. */
	RATIO(2, "", 0),
	/**
	 * Sound ends a little before or after the pictures, and frames are no round part of a
	 * second.
	 */
	SECONDS(3, " seconds", 0.05),
	/** 23.976 and 59.94 are usual; a file's own clock rounds. */
	FRAMES_PER_SECOND(2, " frames per second", 0.1),
	/** Bits of a second of film. */
	BITS_PER_SECOND(0, " bits per second", 0),
	/** Samples of a second of sound. */
	HERTZ(0, " Hz", 0),
	/** Things. */
	COUNT(0, "", 0);

	private final int decimals;

	private final String suffix;

	private final double tolerance;

	Unit(int decimals, String suffix, double tolerance) {
		this.decimals = decimals;
		this.suffix = suffix;
		this.tolerance = tolerance;
	}

	/**
	 * Whether this is measured in figures.
	 */
	public boolean isNumber() {
		return this != WORD && this != NAME;
	}

	/**
	 * By how much a figure may be beyond its bound.
	 */
	public double tolerance() {
		return this.tolerance;
	}

	/**
	 * As exact as it is told: a whole number where there are no decimals.
	 */
	public BigDecimal rounded(double figure) {
		BigDecimal exact = BigDecimal.valueOf(Double.isFinite(figure) ? figure : 0);
		BigDecimal rounded = exact.setScale(this.decimals, RoundingMode.HALF_UP).stripTrailingZeros();
		return (rounded.scale() < 0) ? rounded.setScale(0) : rounded;
	}

	/**
	 * What a person reads.
	 */
	public String sentence(Object value) {
		if (value instanceof Number number) {
			String figure = String.format(Locale.ROOT, "%,." + rounded(number.doubleValue()).scale() + "f",
					number.doubleValue());
			String unit = figure.equals("1") ? this.suffix.replaceFirst("s\\b", "") : this.suffix;
			return figure + ((this == RATIO) ? ":1" : unit);
		}
		return (this == NAME) ? value.toString().toUpperCase(Locale.ROOT) : value.toString();
	}

}
