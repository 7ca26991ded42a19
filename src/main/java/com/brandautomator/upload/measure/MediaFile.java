package com.brandautomator.upload.measure;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Measures a file that we hold, whatever its name claims.
 */
public final class MediaFile {

	private static final List<Format> FORMATS = List.of(new Jpeg(), new Png(), new Gif(), new Webp(), new IsoFile(),
			new OtherFormat());

	private MediaFile() {
	}

	/**
	 * Measures it. No file is too broken: what is wrong with it is part of the answer.
	 * @throws IOException when the disk cannot be read
	 */
	public static Measurement measure(Path path) throws IOException {
		try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
			Bytes file = new Bytes(channel);
			Measurement found = new Measurement();
			found.put(Property.SIZE, file.size());
			found.put(Property.STRUCTURE, structure(file, found));
			found.upright();
			return found;
		}
	}

	private static String structure(Bytes file, Measurement found) throws IOException {
		if (file.size() == 0) {
			return "the file is empty";
		}
		try {
			for (Format format : FORMATS) {
				if (format.recognises(file)) {
					format.measure(file, found);
					break;
				}
			}
			return "whole";
		}
		catch (BrokenFile ex) {
			return String.valueOf(ex.getMessage());
		}
	}

}
