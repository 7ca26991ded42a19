package com.brandautomator.upload;

import java.time.Duration;

import jakarta.validation.constraints.Positive;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How files are taken in pieces.
 *
 * @param atOnce how many pieces may be on their way to us at once; each holds a thread of
 * its own, and no caller has more than half of them
 * @param largest the largest file
 * @param waitFor how long a file is waited for after its last piece
 * @param slowest how many bytes of a piece must come in a second, at the least
 */
@ConfigurationProperties("upload.resumable")
@Validated
record ResumableProperties(@DefaultValue("32") @Positive int atOnce, @DefaultValue("1GB") DataSize largest,
		@DefaultValue("24h") Duration waitFor, @DefaultValue("1KB") DataSize slowest) {
}
