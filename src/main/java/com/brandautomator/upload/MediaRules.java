package com.brandautomator.upload;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import com.brandautomator.upload.convert.Ratios;
import com.brandautomator.upload.measure.Measurement;
import com.brandautomator.upload.measure.Property;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What Instagram takes: the table of media-rules.yml, in the order in which findings are
 * told. Of two rules for one property the first that is broken counts.
 *
 * @param rules its rows
 */
@ConfigurationProperties("media")
@Validated
record MediaRules(@NotEmpty List<@Valid MediaRule> rules) {

	/**
	 * Reads every figure once, so that a setting that is none stops the start.
	 */
	MediaRules {
		rules.forEach(MediaRule::allowed);
	}

	/**
	 * Everything that is wrong with a file for this kind of post. A file of a wholly
	 * other kind is not measured by rules that were never meant for it.
	 */
	List<MediaFinding> check(Measurement file, PostKind kind) {
		boolean other = file.isVideo() != kind.isVideo();
		return Arrays.stream(Property.values())
			.filter((property) -> !other || property == Property.STRUCTURE || property == Property.FORMAT)
			.flatMap((property) -> first(property, file, kind).stream())
			.toList();
	}

	/**
	 * The ratios of width to height that do for this kind of post.
	 */
	Ratios ratios(PostKind kind) {
		return this.rules.stream()
			.filter((rule) -> rule.property() == Property.ASPECT_RATIO && rule.isFor(kind))
			.findFirst()
			.map((rule) -> new Ratios(rule.least().orElse(0), rule.most().orElse(Double.MAX_VALUE)))
			.orElse(new Ratios(0, Double.MAX_VALUE));
	}

	private Optional<MediaFinding> first(Property property, Measurement file, PostKind kind) {
		return this.rules.stream()
			.filter((rule) -> rule.property() == property && rule.isFor(kind))
			.flatMap((rule) -> rule.check(file, kind).stream())
			.findFirst();
	}

}
