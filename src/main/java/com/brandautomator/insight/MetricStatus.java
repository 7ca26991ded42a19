package com.brandautomator.insight;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whether a metric has a figure, and why not.
 */
enum MetricStatus {

	/** It has. */
	OK,

	/** Meta has ended it. */
	RETIRED,

	/** Meta does not give it for this account, this medium or this span. */
	UNSUPPORTED,

	/** Meta has too little, or nothing yet; that is not zero. */
	NOT_ENOUGH_DATA,

	/** It could not be read this time. */
	ERROR;

	@JsonValue
	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
