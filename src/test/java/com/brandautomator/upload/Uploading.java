package com.brandautomator.upload;

import java.net.URI;
import java.time.Duration;

import org.springframework.util.unit.DataSize;

/**
 * Settings of uploads for tests.
 */
final class Uploading {

	private Uploading() {
	}

	static UploadProperties properties(int atOnce) {
		return properties(atOnce, DataSize.ofBytes(1));
	}

	static UploadProperties properties(int atOnce, DataSize minFree) {
		return new UploadProperties(URI.create("https://files.example.com/"), atOnce, false, DataSize.ofMegabytes(50),
				DataSize.ofMegabytes(100), DataSize.ofMegabytes(1), DataSize.ofMegabytes(10), minFree,
				Duration.ofHours(24), Duration.ofDays(30));
	}

}
