package com.brandautomator.publishing;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One line of a publication's timeline.
 *
 * @param at when
 * @param status what the publication was from then on
 * @param asked what Meta was asked, without secrets; null when it was not asked
 * @param answered what came back
 * @param decided what the machine made of it
 * @param progress how much of a file is through; null where there are none
 */
record Step(Instant at, String status, @Nullable String asked, @Nullable String answered, String decided,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Progress progress) {
}
