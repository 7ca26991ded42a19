package com.brandautomator.upload;

import java.util.Locale;

import com.brandautomator.upload.convert.Fit;
import com.brandautomator.web.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * The caller's word for what is to be done to a picture whose ratio would not do.
 */
final class FitWord {

	private FitWord() {
	}

	/**
	 * Reads it; none means that nothing is done.
	 * @throws InvalidInput for other words
	 */
	static Fit of(@Nullable String word) {
		return switch ((word != null) ? word.strip().toLowerCase(Locale.ROOT) : "") {
			case "" -> Fit.NONE;
			case "crop" -> Fit.CROP;
			case "pad" -> Fit.PAD;
			default -> throw new InvalidInput("fit", "must be one of crop, pad");
		};
	}

}
