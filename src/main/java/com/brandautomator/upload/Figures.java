package com.brandautomator.upload;

import java.util.OptionalDouble;

import com.brandautomator.upload.measure.Property;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.convert.DurationStyle;
import org.springframework.util.unit.DataSize;

/**
 * Reads the figures of the table as people write them: 8MB, 15m, 4:5, 25M, 1920.
 */
final class Figures {

	private Figures() {
	}

	/**
	 * In the property's unit; empty where nothing is written.
	 * @throws IllegalArgumentException where it is no such figure
	 */
	static OptionalDouble parse(@Nullable String text, Property property) {
		if (text == null) {
			return OptionalDouble.empty();
		}
		return OptionalDouble.of(switch (property.unit()) {
			case BYTES -> DataSize.parse(text).toBytes();
			case SECONDS -> DurationStyle.detectAndParse(text).toMillis() / 1000.0;
			case RATIO -> ratio(text);
			default -> number(text);
		});
	}

	/**
	 * For a program: ratios as they are written, all else as figures.
	 */
	static String plain(String text, Property property) {
		return text.contains(":") ? text : property.unit().rounded(parse(text, property).orElseThrow()).toPlainString();
	}

	/**
	 * For a person.
	 */
	static String sentence(OptionalDouble figure, Property property) {
		return figure.isPresent() ? property.unit().sentence(figure.getAsDouble()) : "";
	}

	private static double ratio(String text) {
		int colon = text.indexOf(':');
		return (colon < 0) ? Double.parseDouble(text)
				: Double.parseDouble(text.substring(0, colon)) / Double.parseDouble(text.substring(colon + 1));
	}

	// thousands and millions, as in bits of a second
	private static double number(String text) {
		char last = text.charAt(text.length() - 1);
		int factor = (last == 'M') ? 1_000_000 : (last == 'k') ? 1_000 : 1;
		return Double.parseDouble((factor == 1) ? text : text.substring(0, text.length() - 1)) * factor;
	}

}
