package com.brandautomator.upload.files;

import org.jspecify.annotations.Nullable;

/**
 * One rule of Instagram that a file breaks.
 *
 * @param rule its name
 * @param message what is wrong and what would be right, as a sentence without its full
 * stop
 * @param measured what was found; null when there is nothing to measure
 * @param allowed what would be right; null when there is no figure
 */
public record FileFinding(String rule, String message, @Nullable Object measured, @Nullable Object allowed) {
}
