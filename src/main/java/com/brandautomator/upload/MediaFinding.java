package com.brandautomator.upload;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One rule that a file or an address breaks.
 *
 * @param rule the rule's name
 * @param severity what comes of it
 * @param measured what was found; null when there is nothing to measure
 * @param allowed what would be right; null when there is no figure
 * @param message one sentence for a person
 * @param crop of the upright picture that would do, with a ratio that does not
 */
record MediaFinding(String rule, @Schema(allowableValues = {
		"error", "warning" }, type = "string") Severity severity,
		@Schema(types = { "number", "string" }) @Nullable Object measured,
		@Schema(types = { "number", "string" }) @Nullable Object allowed, String message,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Crop crop){
}
