package com.brandautomator.upload.store;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Makes folders that nobody else on this machine may look into, where the file system
 * knows such.
 */
final class OwnerOnly {

	private static final FileAttribute<?>[] FOLDER = FileSystems.getDefault()
		.supportedFileAttributeViews()
		.contains("posix")
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")) }
				: new FileAttribute<?>[0];

	private OwnerOnly() {
	}

	static Path directories(Path path) throws IOException {
		return Files.isDirectory(path) ? path : Files.createDirectories(path, FOLDER);
	}

}
