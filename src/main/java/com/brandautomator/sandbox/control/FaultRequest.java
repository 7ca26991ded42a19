package com.brandautomator.sandbox.control;

import org.jspecify.annotations.Nullable;

/**
 * A fault, as ordered.
 *
 * @param accountId only what concerns this account, by id or username
 * @param times how often; once where neither this nor a probability is given
 */
record FaultRequest(@Nullable String on, @Nullable String method, @Nullable String accountId, @Nullable String kind,
		@Nullable ErrorWanted error, @Nullable Boolean afterWork, @Nullable Long delayMs, @Nullable Integer times,
		@Nullable Double probability) {

	/**
	 * Which error; 2 where none is named.
	 *
	 * @param type tells the errors of rupload apart, such as {@code OffsetInvalidError}
	 */
	record ErrorWanted(@Nullable Integer code, @Nullable Integer subcode, @Nullable String message,
			@Nullable Integer httpStatus, @Nullable String type) {

		static final ErrorWanted UNNAMED = new ErrorWanted(null, null, null, null, null);

	}

}
