package com.brandautomator.graph.model;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/**
 * The rest of a video to be sent, read as it goes and never in memory as a whole.
 *
 * @param size of the whole video, in bytes
 * @param offset the first byte that is still to be sent
 * @param source opens it there
 * @param progress hears now and then how many bytes of the whole were sent; what it
 * throws ends the sending
 */
public record VideoBytes(long size, long offset, Source source, LongConsumer progress) {

	public VideoBytes {
		if (offset < 0 || offset > size) {
			throw new IllegalArgumentException("There is no byte " + offset + " of " + size);
		}
	}

	/**
	 * How many bytes are still to be sent.
	 */
	public long left() {
		return this.size - this.offset;
	}

	/**
	 * Opens a file.
	 */
	@FunctionalInterface
	public interface Source {

		/**
		 * The file from this byte on.
		 */
		InputStream open(long from) throws IOException;

	}

}
