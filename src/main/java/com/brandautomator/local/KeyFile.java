package com.brandautomator.local;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

import com.brandautomator.start.StartRefusedException;

/**
 * A generated key that rests in a file (mode 0600) and is the same after every start.
 */
record KeyFile(Path path) {

	/**
	 * Reads the key, or makes it where there is none yet.
	 */
	String readOrMake(Supplier<String> generator) {
		try {
			if (!Files.exists(this.path)) {
				make(generator.get());
			}
			String key = Files.readString(this.path).strip();
			if (key.isEmpty()) {
				throw new StartRefusedException("LOCAL_DATA_DIR: " + this.path + " is empty; delete it for a new key");
			}
			return key;
		}
		catch (IOException ex) {
			throw new StartRefusedException("LOCAL_DATA_DIR: cannot use " + this.path + ": " + ex.getMessage(), ex);
		}
	}

	/**
	 * Written beside its place and moved there, so that a half-written key is never read.
	 */
	private void make(String key) throws IOException {
		Path folder = this.path.toAbsolutePath().getParent();
		Path fresh = Files.createTempFile(folder, "new", ".key", DataDirectory.ownerOnly("rw-------"));
		Files.writeString(fresh, key + System.lineSeparator());
		try {
			Files.move(fresh, this.path);
		}
		catch (FileAlreadyExistsException ex) {
			Files.delete(fresh); // another start was first, and its key is the one
		}
	}

}
