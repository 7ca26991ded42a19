package com.brandautomator.upload;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said of a file or an address.
 *
 * @param valid whether nothing is wrong but, at most, warnings
 * @param findings every rule that is broken
 * @param mediaType as what it was looked at; null for an address without a word
 * @param measured what was measured, by property; empty for an address, which is never
 * opened
 */
record Verdict(boolean valid, List<MediaFinding> findings, @Nullable String mediaType,
		@Schema(additionalProperties = Schema.AdditionalPropertiesValue.TRUE) Map<String, Object> measured) {

	Verdict(List<MediaFinding> findings, @Nullable String mediaType, Map<String, Object> measured) {
		this(findings.stream().noneMatch((finding) -> finding.severity() == Severity.ERROR), findings, mediaType,
				measured);
	}

}
