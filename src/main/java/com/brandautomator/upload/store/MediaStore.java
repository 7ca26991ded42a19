package com.brandautomator.upload.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Keeps the bytes of files under keys of our own. Holds none of them in memory.
 */
public interface MediaStore {

	/**
	 * Takes a file's bytes in: all of them or none. The file may be moved away.
	 * @param contentType of the bytes
	 */
	void put(MediaKey key, Path file, String contentType) throws IOException;

	/**
	 * Opens so many bytes from this place on; the stream may end earlier, where the file
	 * does.
	 * @throws NoSuchFileException when nothing is there
	 */
	InputStream open(MediaKey key, long from, long length) throws IOException;

	/**
	 * Where the bytes lie on a disk of this machine; empty where they do not.
	 */
	Optional<Path> path(MediaKey key);

	/**
	 * Removes the bytes; nothing happens when none are there.
	 */
	void delete(MediaKey key) throws IOException;

}
