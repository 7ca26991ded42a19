package com.brandautomator.upload;

import jakarta.validation.constraints.Positive;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How files are taken.
 *
 * @param atOnce how many files may be on their way to us at once; each holds a thread
 * @param loopbackMedia whether a medium may lie at an address of this machine; only a
 * sandbox can fetch it
 */
@ConfigurationProperties("upload")
@Validated
record UploadProperties(@DefaultValue("8") @Positive int atOnce, boolean loopbackMedia) {
}
