package com.brandautomator.upload.convert;

/**
 * What is done to a picture whose ratio would not do.
 */
public enum Fit {

	/** Nothing. */
	NONE,
	/** The largest part from its middle is taken. */
	CROP,
	/** White bars are added. */
	PAD

}
