package com.brandautomator.upload.store;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A bucket that speaks S3's protocol.
 *
 * @param bucket its name; empty: files lie in the folder
 * @param endpoint where it is served; null for Amazon's own
 * @param region as the bucket's owner names it
 * @param accessKey with which it is opened; empty: by what the environment gives
 * @param secretKey of the access key
 * @param prefix what every key begins with
 * @param pathStyle whether the bucket is named in the path, as most servers but Amazon's
 * want it
 */
record S3Properties(@DefaultValue("") String bucket, @Nullable URI endpoint, @DefaultValue("us-east-1") String region,
		@DefaultValue("") String accessKey, @DefaultValue("") String secretKey, @DefaultValue("") String prefix,
		@DefaultValue("true") boolean pathStyle) {

	boolean isNamed() {
		return !this.bucket.isBlank();
	}

	@Override
	public String toString() {
		return "S3Properties[" + this.bucket + "]";
	}

}
