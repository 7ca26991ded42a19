package com.brandautomator.upload.convert;

import java.time.Duration;

import jakarta.validation.constraints.Positive;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What conversion may take and makes.
 *
 * @param maxPixels pixels of a picture at most
 * @param maxProgressivePixels pixels of a progressive JPEG at most, which is decoded as a
 * whole
 * @param memory of the heap for all pictures that are converted at a time
 * @param patience how long a picture waits for its share
 * @param maxWidth of the JPEG, in pixels
 * @param maxSize of the JPEG
 */
@ConfigurationProperties("upload.conversion")
@Validated
record ConversionProperties(@DefaultValue("120000000") @Positive long maxPixels,
		@DefaultValue("60000000") @Positive long maxProgressivePixels, @DefaultValue("80MB") DataSize memory,
		@DefaultValue("60s") Duration patience, @DefaultValue("1440") @Positive int maxWidth,
		@DefaultValue("8MB") DataSize maxSize) {
}
