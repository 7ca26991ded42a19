package com.brandautomator.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.brandautomator.upload.measure.MediaFile;
import com.brandautomator.upload.measure.Measurement;

/**
 * A file for a test: what it is, as what it is looked at, and what is to be found.
 *
 * @param name what it is, in words
 * @param bytes its content
 * @param mediaType as a caller says it; null when the caller does not
 * @param expected each finding as rule, severity and what was measured
 */
record GivenFile(String name, byte[] bytes, String mediaType, List<String> expected) {

	static GivenFile of(String name, byte[] bytes, String mediaType, String... expected) {
		return new GivenFile(name, bytes, mediaType, List.of(expected));
	}

	Measurement measured() {
		try {
			Path file = Files.createTempFile("given", ".bin");
			try {
				return MediaFile.measure(Files.write(file, this.bytes));
			}
			finally {
				Files.delete(file);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * What is found, in the form in which it is expected.
	 */
	List<String> findings(MediaRules rules) {
		Measurement measured = measured();
		return rules.check(measured, PostKind.of(this.mediaType, measured.isVideo()))
			.stream()
			.map((finding) -> finding.severity().word() + " " + finding.rule() + " " + finding.measured())
			.toList();
	}

	@Override
	public String toString() {
		return this.name + " as " + this.mediaType;
	}

}
