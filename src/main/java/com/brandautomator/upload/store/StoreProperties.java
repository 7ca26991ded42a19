package com.brandautomator.upload.store;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.NestedConfigurationProperty;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where files lie.
 *
 * @param folder the folder of this machine: of files that are worked on, and of all files
 * where no bucket is named; nodes that share no bucket must share it
 * @param s3 the bucket of all files, where one is named
 */
@ConfigurationProperties("upload.store")
@Validated
record StoreProperties(@DefaultValue("media") Path folder, @NestedConfigurationProperty @DefaultValue S3Properties s3) {
}
