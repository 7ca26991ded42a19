package com.brandautomator.upload.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A folder of this machine, or one that all nodes share. A file is there as a whole or
 * not at all.
 */
class FolderStore implements MediaStore {

	private final Path files;

	private final WorkFolder work;

	FolderStore(Path folder, WorkFolder work) {
		this.files = folder.resolve("files");
		this.work = work;
	}

	@Override
	public void put(MediaKey key, Path file, String contentType) throws IOException {
		Path place = place(key);
		OwnerOnly.directories(place.getParent());
		force(file);
		try {
			Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (AtomicMoveNotSupportedException ex) {
			try (WorkFile copy = this.work.file()) {
				Files.copy(file, copy.path(), StandardCopyOption.REPLACE_EXISTING);
				force(copy.path());
				Files.move(copy.path(), place, StandardCopyOption.ATOMIC_MOVE);
			}
		}
	}

	@Override
	public InputStream open(MediaKey key, long from, long length) throws IOException {
		FileChannel file = FileChannel.open(place(key), StandardOpenOption.READ);
		return new FirstBytes(Channels.newInputStream(file.position(from)), length);
	}

	@Override
	public Optional<Path> path(MediaKey key) {
		return Optional.of(place(key));
	}

	@Override
	public void delete(MediaKey key) throws IOException {
		Files.deleteIfExists(place(key));
	}

	// Folders of some hundred files stay quick to read.
	private Path place(MediaKey key) {
		return this.files.resolve(key.value().substring(0, 2)).resolve(key.value());
	}

	// What is answered must outlive a power cut.
	private static void force(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			channel.force(true);
		}
	}

}
