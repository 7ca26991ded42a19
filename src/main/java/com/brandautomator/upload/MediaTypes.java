package com.brandautomator.upload;

import java.util.Map;
import java.util.Optional;

import com.brandautomator.upload.measure.Measurement;
import com.brandautomator.upload.measure.Property;

import org.springframework.http.MediaType;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.util.MimeTypeUtils;

/**
 * The media types of files.
 */
final class MediaTypes {

	private static final Map<String, String> BY_FORMAT = Map.of("mp4", "video/mp4", "mov", "video/quicktime", "3gp",
			"video/3gpp", "webm", "video/webm", "avi", "video/x-msvideo", "jpeg", "image/jpeg", "png", "image/png",
			"gif", "image/gif", "webp", "image/webp");

	private MediaTypes() {
	}

	/**
	 * Told from the bytes; empty for what is neither a picture nor a film.
	 */
	static Optional<String> of(Measurement measured) {
		return measured.of(Property.FORMAT).map(String::valueOf).map(BY_FORMAT::get);
	}

	/**
	 * What was said, where it is a media type at all.
	 */
	static String wellFormed(String said) {
		try {
			return said.isBlank() ? MediaType.APPLICATION_OCTET_STREAM_VALUE
					: MimeTypeUtils.parseMimeType(said).toString();
		}
		catch (InvalidMimeTypeException ex) {
			return MediaType.APPLICATION_OCTET_STREAM_VALUE;
		}
	}

}
