package com.brandautomator.upload;

import java.util.Arrays;
import java.util.Optional;

/**
 * What we host: nothing that a browser would run.
 */
enum HostedType {

	JPEG("jpg", "image/jpeg"), MP4("mp4", "video/mp4"), MOV("mov", "video/quicktime");

	private final String extension;

	private final String contentType;

	HostedType(String extension, String contentType) {
		this.extension = extension;
		this.contentType = contentType;
	}

	/**
	 * By what was measured.
	 */
	static Optional<HostedType> ofFormat(String format) {
		return Arrays.stream(values()).filter((type) -> type.name().equalsIgnoreCase(format)).findFirst();
	}

	static Optional<HostedType> ofContentType(String contentType) {
		return Arrays.stream(values()).filter((type) -> type.contentType.equals(contentType)).findFirst();
	}

	String extension() {
		return this.extension;
	}

	String contentType() {
		return this.contentType;
	}

}
