package com.brandautomator.upload;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import com.brandautomator.upload.measure.Measurement;
import com.brandautomator.upload.measure.Property;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * One row of the table of rules: what Instagram takes of one property.
 *
 * @param property what is measured
 * @param kinds of posts that the rule is for
 * @param severity what comes of breaking it
 * @param atLeast lowest figure; null when there is none
 * @param atMost highest figure; null when there is none
 * @param oneOf the words allowed, where the property is no figure
 * @param says the sentence, with measured, allowed and kind in braces
 * @param section of Meta's page that says so
 * @param asOf day of that page
 */
record MediaRule(Property property, @NotEmpty List<PostKind> kinds, Severity severity, @Nullable String atLeast,
		@Nullable String atMost, @DefaultValue List<String> oneOf, @NotBlank String says, @NotBlank String section,
		@NotBlank String asOf) {

	boolean isFor(PostKind kind) {
		return this.kinds.contains(kind);
	}

	/**
	 * What is wrong with the file; empty when it keeps the rule, or has nothing to
	 * measure.
	 */
	Optional<MediaFinding> check(Measurement file, PostKind kind) {
		return file.of(this.property).filter((measured) -> !allows(measured)).map((measured) -> {
			Optional<Crop> crop = (this.property == Property.ASPECT_RATIO) ? Crop.of(file, least(), most())
					: Optional.empty();
			return new MediaFinding(this.property.word(), this.severity, measured, allowed(),
					sentence(measured, kind, crop), crop.orElse(null));
		});
	}

	private boolean allows(Object measured) {
		if (!(measured instanceof Number number)) {
			return this.oneOf.contains(measured.toString());
		}
		double figure = number.doubleValue();
		double tolerance = this.property.unit().tolerance();
		return figure >= least().orElse(figure) - tolerance && figure <= most().orElse(figure) + tolerance;
	}

	/**
	 * For a program: a figure where there is one bound, else both, or the words.
	 */
	Object allowed() {
		if (!this.oneOf.isEmpty()) {
			return String.join(", ", this.oneOf);
		}
		if (this.atLeast != null && this.atMost != null) {
			return Figures.plain(this.atLeast, this.property) + ".." + Figures.plain(this.atMost, this.property);
		}
		return this.property.unit().rounded(most().orElseGet(() -> least().orElse(0)));
	}

	OptionalDouble least() {
		return Figures.parse(this.atLeast, this.property);
	}

	OptionalDouble most() {
		return Figures.parse(this.atMost, this.property);
	}

	private String sentence(Object measured, PostKind kind, Optional<Crop> crop) {
		return this.says.replace("{measured}", this.property.unit().sentence(measured))
			.replace("{least}", Figures.sentence(least(), this.property))
			.replace("{most}", Figures.sentence(most(), this.property))
			.replace("{kind}", kind.words()) + crop.map(Crop::sentence).orElse("");
	}

}
