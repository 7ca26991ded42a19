package com.brandautomator.upload.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that is gone after the work, unless the work has moved it away.
 *
 * @param path where it lies
 */
public record WorkFile(Path path) implements AutoCloseable {

	@Override
	public void close() throws IOException {
		Files.deleteIfExists(this.path);
	}

}
