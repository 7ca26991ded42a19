package com.brandautomator.webhook;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * How deliveries are read: everything that fits into a body is let through but nesting.
 */
final class Json {

	/**
	 * Deepest nesting that is opened.
	 */
	static final int MAX_DEPTH = 512;

	// A body is limited by its bytes; a long number or name must not cost its
	// neighbours their place in the delivery.
	private static final StreamReadConstraints CONSTRAINTS = StreamReadConstraints.builder()
		.maxNestingDepth(MAX_DEPTH)
		.maxNumberLength(Integer.MAX_VALUE)
		.maxNameLength(Integer.MAX_VALUE)
		.maxStringLength(Integer.MAX_VALUE)
		.build();

	// JSON that was let in can be written, too
	private static final StreamWriteConstraints WRITABLE = StreamWriteConstraints.builder()
		.maxNestingDepth(MAX_DEPTH)
		.build();

	/**
	 * Takes the last of equal member names.
	 */
	static final JsonFactory LENIENT = JsonFactory.builder()
		.streamReadConstraints(CONSTRAINTS)
		.streamWriteConstraints(WRITABLE)
		.build();

	private Json() {
	}

}
