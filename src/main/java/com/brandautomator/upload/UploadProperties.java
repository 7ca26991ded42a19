package com.brandautomator.upload;

import java.net.URI;
import java.time.Duration;

import jakarta.validation.constraints.Positive;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How files are taken, and how long they stay.
 *
 * @param publicBaseUrl where Meta reaches this service
 * @param atOnce how many files may be on their way to us at once; each holds a thread of
 * its own
 * @param loopbackMedia whether a medium may lie at an address of this machine; only a
 * sandbox can fetch it
 * @param imageMaxSize of an image that is given to us
 * @param videoMaxSize of a video that is given to us in one piece
 * @param callerQuota what all files of one caller may take
 * @param quota what all files may take
 * @param minFree what is left free of the disk
 * @param keep how long a file stays that no post and no draft needs, or needs any more
 * @param keepRecord how long is known what became of a file whose bytes are gone
 */
@ConfigurationProperties("upload")
@Validated
record UploadProperties(@DefaultValue("http://localhost:8000") URI publicBaseUrl,
		@DefaultValue("12") @Positive int atOnce, boolean loopbackMedia, @DefaultValue("50MB") DataSize imageMaxSize,
		@DefaultValue("100MB") DataSize videoMaxSize, @DefaultValue("5GB") DataSize callerQuota,
		@DefaultValue("100GB") DataSize quota, @DefaultValue("500MB") DataSize minFree,
		@DefaultValue("24h") Duration keep, @DefaultValue("30d") Duration keepRecord) {
}
