package com.brandautomator.sandbox.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Bytes to be kept, which need not be in memory.
 */
public interface Content {

	/** The media type of what Meta serves as a picture. */
	String JPEG = "image/jpeg";

	/** The media type of what Meta serves as a video. */
	String MP4 = "video/mp4";

	String type();

	long size() throws IOException;

	InputStream open() throws IOException;

	static Content jpeg(byte[] bytes) {
		return new Bytes(bytes);
	}

	static Content mp4(Path file) {
		return new Stored(file);
	}

	/**
	 * SHA-256 in lower-case hex.
	 */
	default String hash() throws IOException {
		try (InputStream bytes = open()) {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			new DigestInputStream(bytes, digest).transferTo(OutputStream.nullOutputStream());
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * A picture.
	 */
	record Bytes(byte[] bytes) implements Content {

		@Override
		public String type() {
			return JPEG;
		}

		@Override
		public long size() {
			return this.bytes.length;
		}

		@Override
		public InputStream open() {
			return new ByteArrayInputStream(this.bytes);
		}

	}

	/**
	 * A video on the disk.
	 */
	record Stored(Path file) implements Content {

		@Override
		public String type() {
			return MP4;
		}

		@Override
		public long size() throws IOException {
			return Files.size(this.file);
		}

		@Override
		public InputStream open() throws IOException {
			return Files.newInputStream(this.file);
		}

	}

}
