package com.brandautomator.upload.tus;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What the protocol needs to know of files, and does to them.
 */
public interface TusFiles {

	/**
	 * A file of this owner that has not been given up.
	 */
	Optional<TusFile> find(UUID id, String owner);

	/**
	 * A file that is to come.
	 * @param name as its sender calls it; null where that is not said
	 * @param type its media type; null likewise
	 * @param length in bytes
	 */
	TusFile create(String owner, long length, @Nullable String name, @Nullable String type) throws IOException;

	/**
	 * Writes the next bytes behind those that are here. Those that came before something
	 * failed are kept.
	 * @return how many are here now
	 * @throws OtherSenderException when somebody else is sending it right now
	 */
	long append(TusFile file, InputStream bytes) throws IOException;

	/**
	 * Drops what lies behind this byte.
	 */
	void cut(TusFile file, long length) throws IOException;

	/**
	 * Gives it up.
	 */
	void terminate(TusFile file) throws IOException;

	/**
	 * Somebody else is sending the same file.
	 */
	class OtherSenderException extends IOException {

		public OtherSenderException() {
			super("The file is being sent by somebody else");
		}

	}

}
