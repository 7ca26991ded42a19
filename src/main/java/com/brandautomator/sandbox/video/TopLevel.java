package com.brandautomator.sandbox.video;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Walks the outermost boxes of a file: only heads are read, and of all boxes two.
 */
final class TopLevel {

	/** Meta's limits leave a film far less than this (15 minutes need 2 MB). */
	private static final long MOST_HEAD = 16 * 1024 * 1024;

	private static final int MOST_BOXES = 10_000;

	private final FileChannel file;

	private final Map<String, Long> places = new LinkedHashMap<>();

	private final Map<String, BoxHeader> heads = new LinkedHashMap<>();

	TopLevel(FileChannel file) throws IOException {
		this.file = file;
		long end = file.size();
		int count = 0;
		for (long at = 0; at < end; count++) {
			BoxHeader head = BoxHeader.read(read(at, Math.min(16, end - at)), end - at);
			this.places.putIfAbsent(head.type(), at);
			this.heads.putIfAbsent(head.type(), head);
			at += head.size();
			if (count > MOST_BOXES) {
				throw new UnusableVideo("there is no end of boxes");
			}
		}
		if (!this.places.keySet().stream().findFirst().filter("ftyp"::equals).isPresent()) {
			throw new UnusableVideo("it does not begin as MP4 or MOV files do");
		}
	}

	/**
	 * Whether the description comes before what it describes.
	 */
	boolean beginsWithDescription() {
		Long description = this.places.get("moov");
		Long film = this.places.get("mdat");
		return description != null && film != null && description < film;
	}

	Box box(String type) throws IOException {
		BoxHeader head = Objects.requireNonNull(this.heads.get(type));
		long size = head.size() - head.length();
		if (size > MOST_HEAD) {
			throw new UnusableVideo(type + " is larger than can be");
		}
		return new Box(type, read(Objects.requireNonNull(this.places.get(type)) + head.length(), size));
	}

	private ByteBuffer read(long at, long count) throws IOException {
		ByteBuffer bytes = ByteBuffer.allocate((int) count);
		while (bytes.hasRemaining() && this.file.read(bytes, at + bytes.position()) >= 0) {
			continue;
		}
		return bytes.flip();
	}

}
