package com.brandautomator.upload.store;

import java.time.Duration;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/**
 * Makes the client of a bucket.
 */
final class S3Clients {

	private static final Duration CONNECT = Duration.ofSeconds(2);

	private static final Duration SILENCE = Duration.ofSeconds(30);

	private S3Clients() {
	}

	static S3Client of(S3Properties properties) {
		S3ClientBuilder client = S3Client.builder()
			.region(Region.of(properties.region()))
			.forcePathStyle(properties.pathStyle())
			.credentialsProvider(credentials(properties))
			// many servers do not know the checksums that Amazon's do
			.requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
			.responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
			.httpClientBuilder(UrlConnectionHttpClient.builder().connectionTimeout(CONNECT).socketTimeout(SILENCE));
		if (properties.endpoint() != null) {
			client.endpointOverride(properties.endpoint());
		}
		return client.build();
	}

	private static AwsCredentialsProvider credentials(S3Properties properties) {
		return properties.accessKey().isBlank() ? DefaultCredentialsProvider.builder().build()
				: StaticCredentialsProvider
					.create(AwsBasicCredentials.create(properties.accessKey(), properties.secretKey()));
	}

}
