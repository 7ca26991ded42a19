package com.brandautomator.upload.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.springframework.stereotype.Component;

/**
 * Where files lie while they are worked on: on the disk of the folder store, so that they
 * move into it without being copied.
 */
@Component
public class WorkFolder {

	private static final Duration LONGEST_WORK = Duration.ofDays(1);

	private final Path folder;

	private final Clock clock;

	WorkFolder(StoreProperties properties, Clock clock) {
		this.clock = clock;
		this.folder = properties.folder().toAbsolutePath().normalize().resolve("work");
	}

	/**
	 * A new, empty file.
	 */
	public WorkFile file() throws IOException {
		return new WorkFile(Files.createTempFile(path(), "", ".part"));
	}

	/**
	 * Removes what a node left behind that was stopped in the middle of its work.
	 */
	public void sweep() {
		Instant old = this.clock.instant().minus(LONGEST_WORK);
		try (DirectoryStream<Path> parts = Files.newDirectoryStream(path(), "*.part")) {
			for (Path part : parts) {
				if (Files.getLastModifiedTime(part).toInstant().isBefore(old)) {
					Files.deleteIfExists(part);
				}
			}
		}
		catch (NoSuchFileException ex) {
			return; // somebody was done with it meanwhile
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The folder, which is there after this.
	 */
	public Path path() throws IOException {
		return OwnerOnly.directories(this.folder);
	}

}
