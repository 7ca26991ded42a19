package com.brandautomator.sandbox.publishing;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import com.brandautomator.sandbox.world.SandboxPart;
import com.brandautomator.sandbox.world.SandboxProperties;

/**
 * Keeps videos that are being sent on the disk, under names that nobody chose.
 */
@SandboxPart
class SentFiles {

	private final Path folder;

	SentFiles(SandboxProperties properties) {
		this.folder = properties.uploads();
	}

	Path file(String uploadKey) {
		return this.folder.resolve(uploadKey);
	}

	/**
	 * Opens a file to write on from there; what was written behind it is dropped.
	 */
	FileChannel writeFrom(String uploadKey, long offset) throws IOException {
		Files.createDirectories(this.folder);
		FileChannel file = FileChannel.open(file(uploadKey), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		return file.truncate(offset).position(offset);
	}

}
