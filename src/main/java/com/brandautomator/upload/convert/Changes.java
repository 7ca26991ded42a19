package com.brandautomator.upload.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.brandautomator.upload.measure.Measurement;
import com.brandautomator.upload.measure.Property;

/**
 * What was changed of a picture, in sentences for the person whose it is.
 */
final class Changes {

	private final List<String> sentences = new ArrayList<>();

	Changes(Measurement file) {
		String format = word(file, Property.FORMAT);
		if (format.equals("mpo") || format.equals("jps")) {
			add("It was an %s of several pictures; the first is a JPEG now.", format.toUpperCase(Locale.ROOT));
		}
		else if (!format.equals("jpeg")) {
			add("It was a %s and is a JPEG now.", format.equals("webp") ? "WebP" : format.toUpperCase(Locale.ROOT));
		}
		if (word(file, Property.METADATA).equals("yes")) {
			add("What the file told of place, camera and time was removed.");
		}
	}

	void planned(Plan plan) {
		if (!plan.orientation().isUpright()) {
			add("It was turned upright.");
		}
		if (plan.crops()) {
			add("It was cropped from %s to %d x %d pixels.", plan.size(), plan.part().width, plan.part().height);
		}
		if (plan.scales()) {
			add("It was made smaller, to %s pixels.", plan.scaled());
		}
		if (plan.pads()) {
			add("White bars were added, to %s pixels.", plan.canvas());
		}
	}

	void colors(Measurement file) {
		if (word(file, Property.COLORS).equals("cmyk")) {
			add("Its colours were changed from CMYK to sRGB.");
		}
		else if (!List.of("", "none", "srgb").contains(word(file, Property.COLOR_PROFILE))) {
			add("Its colours were changed from %s to sRGB.", word(file, Property.COLOR_PROFILE));
		}
	}

	void add(String sentence, Object... figures) {
		this.sentences.add(String.format(Locale.ROOT, sentence, figures));
	}

	List<String> sentences() {
		return List.copyOf(this.sentences);
	}

	private static String word(Measurement file, Property property) {
		return file.of(property).map(Object::toString).orElse("");
	}

}
