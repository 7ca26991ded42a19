package com.brandautomator.upload.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.stereotype.Component;

/**
 * Where files lie while they are worked on: on the disk of the folder store, so that they
 * move into it without being copied.
 */
@Component
public class WorkFolder {

	private final Path folder;

	WorkFolder(StoreProperties properties) {
		this.folder = properties.folder().toAbsolutePath().normalize().resolve("work");
	}

	/**
	 * A new, empty file.
	 */
	public WorkFile file() throws IOException {
		return new WorkFile(Files.createTempFile(path(), "", ".part"));
	}

	/**
	 * The folder, which is there after this.
	 */
	public Path path() throws IOException {
		return OwnerOnly.directories(this.folder);
	}

}
