package com.brandautomator.upload.measure;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What was measured of one file: numbers and words by property. What a file does not
 * have, or what could not be told, is not there.
 */
public final class Measurement {

	private static final Set<String> VIDEOS = Set.of("mp4", "mov", "3gp", "webm", "avi");

	private static final int LONGEST_WORD = 120;

	private final Map<Property, Object> values = new EnumMap<>(Property.class);

	Measurement() {
	}

	/**
	 * What was measured before, by the properties' words; words that are unknown by now
	 * are passed over.
	 */
	public static Measurement of(Map<String, Object> values) {
		Measurement measured = new Measurement();
		for (Property property : Property.values()) {
			Object value = values.get(property.word());
			if (value instanceof Number number) {
				measured.put(property, number.doubleValue());
			}
			else if (value != null) {
				measured.put(property, value.toString());
			}
		}
		return measured;
	}

	/**
	 * A {@code BigDecimal} or a {@code String}, by the property's unit.
	 */
	public Optional<Object> of(Property property) {
		return Optional.ofNullable(this.values.get(property));
	}

	public OptionalDouble number(Property property) {
		return (this.values.get(property) instanceof Number number) ? OptionalDouble.of(number.doubleValue())
				: OptionalDouble.empty();
	}

	public boolean isVideo() {
		return of(Property.FORMAT).filter(VIDEOS::contains).isPresent();
	}

	/**
	 * All of it, by the properties' words, in their order.
	 */
	public Map<String, Object> values() {
		Map<String, Object> words = new LinkedHashMap<>();
		this.values.forEach((property, value) -> words.put(property.word(), value));
		return words;
	}

	void put(Property property, double figure) {
		this.values.put(property, property.unit().rounded(figure));
	}

	/**
	 * Takes a word that may come from the file itself: without what does not print.
	 */
	void put(Property property, String word) {
		String plain = word.replaceAll("[^ -~]", "?").strip();
		this.values.put(property, plain.substring(0, Math.min(LONGEST_WORD, plain.length())));
	}

	/**
	 * Takes the size of the picture as it is stored.
	 */
	void stored(long width, long height) {
		put(Property.WIDTH, width);
		put(Property.HEIGHT, height);
	}

	/**
	 * Turns the picture as a viewer does, then tells its ratio.
	 */
	void upright() {
		double width = number(Property.WIDTH).orElse(0);
		double height = number(Property.HEIGHT).orElse(0);
		boolean lies = number(Property.ORIENTATION).orElse(1) >= 5 || number(Property.ROTATION).orElse(0) % 180 == 90;
		if (lies) {
			stored((long) height, (long) width);
		}
		if (width > 0 && height > 0) {
			put(Property.ASPECT_RATIO, lies ? height / width : width / height);
		}
	}

}
