package com.brandautomator.upload;

import java.nio.file.Path;
import java.util.List;

import com.brandautomator.upload.measure.Measurement;
import com.brandautomator.upload.measure.Property;

/**
 * A file as it is to be hosted.
 *
 * @param path where it lies for now
 * @param type what it is
 * @param original what was measured of what was given
 * @param measured what was measured of it
 * @param changes what was changed of what was given, in plain words
 */
record HostedFile(Path path, HostedType type, Measurement original, Measurement measured, List<String> changes) {

	long size() {
		return (long) this.measured.number(Property.SIZE).orElseThrow();
	}

	UploadedFile given(String name) {
		String format = this.original.of(Property.FORMAT).map(Object::toString).orElse("");
		return new UploadedFile(name, (long) this.original.number(Property.SIZE).orElseThrow(),
				HostedType.ofFormat(format).map(HostedType::contentType).orElse("image/" + format),
				(this.type == HostedType.JPEG) ? "IMAGE" : "VIDEO");
	}

}
