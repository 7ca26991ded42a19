package com.brandautomator.upload.convert;

import java.awt.color.ICC_Profile;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The colour profile of a PNG, which the JDK's reader leaves out (PNG, third edition,
 * section 11.3.2.3).
 */
final class PngProfile {

	private static final long SIGNATURE = 0x89504E470D0A1A0AL;

	private static final int CHECKSUM = 4;

	private static final int LARGEST = 4 * 1024 * 1024;

	private static final int PROFILE = 0x69434350;

	private static final int PIXELS = 0x49444154;

	private PngProfile() {
	}

	/**
	 * Reads it; empty where there is none, or none that is whole, and of other files.
	 */
	static Optional<ICC_Profile> read(Path file) throws IOException {
		try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
			if (in.readLong() != SIGNATURE) {
				return Optional.empty();
			}
			int length = in.readInt();
			for (int type = in.readInt(); type != PIXELS; type = in.readInt()) {
				if (type == PROFILE && length > 0 && length <= LARGEST) {
					return profile(in.readNBytes(length));
				}
				in.skipNBytes(Integer.toUnsignedLong(length) + CHECKSUM);
				length = in.readInt();
			}
			return Optional.empty();
		}
		catch (EOFException ex) {
			return Optional.empty();
		}
	}

	private static Optional<ICC_Profile> profile(byte[] chunk) {
		int name = 0;
		while (name < chunk.length && chunk[name] != 0) {
			name++;
		}
		Inflater inflater = new Inflater();
		try {
			inflater.setInput(chunk, Math.min(chunk.length, name + 2), Math.max(0, chunk.length - name - 2));
			byte[] profile = new byte[LARGEST];
			int size = inflater.inflate(profile);
			return Optional.of(ICC_Profile.getInstance(java.util.Arrays.copyOf(profile, size)));
		}
		catch (DataFormatException | IllegalArgumentException ex) {
			return Optional.empty(); // a profile that is broken says nothing
		}
		finally {
			inflater.end();
		}
	}

}
