package com.brandautomator.web;

import java.io.IOException;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;

/**
 * There is no room for a file; nothing of it was kept (507, RFC 4918, section 11.5).
 */
public class StorageFull extends ProblemException {

	/** What operating systems say. */
	private static final List<String> WORDS = List.of("No space left on device", "Disk quota exceeded",
			"not enough space", "File too large");

	public StorageFull(@Nullable Throwable cause) {
		super(HttpStatus.INSUFFICIENT_STORAGE, ProblemCode.STORAGE_FULL,
				"There is no room left for files here. Nothing of yours was kept; please try again later, or tell "
						+ "whoever runs this service.",
				cause);
		with("retryable", true);
	}

	/**
	 * Whether this failed because the disk is full.
	 */
	public static boolean caused(@Nullable Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			String message = (cause instanceof IOException) ? cause.getMessage() : null;
			if (message != null && WORDS.stream().anyMatch(message::contains)) {
				return true;
			}
		}
		return false;
	}

}
