package com.brandautomator.upload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import com.brandautomator.upload.measure.Measurement;
import com.brandautomator.upload.measure.MediaFile;
import com.brandautomator.upload.store.MediaKey;
import com.brandautomator.upload.store.MediaStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * What becomes of a file that came in pieces, once it is whole: it is measured, and moves
 * into the store. Each step can be taken again by whoever finds it left.
 */
@Component
class ArrivedFiles {

	private static final Logger logger = LoggerFactory.getLogger(ArrivedFiles.class);

	private static final Duration LEFT = Duration.ofMinutes(1);

	private final ResumableRows rows;

	private final PartialFiles files;

	private final MediaStore store;

	private final ResumableProperties properties;

	private final Clock clock;

	ArrivedFiles(ResumableRows rows, PartialFiles files, MediaStore store, ResumableProperties properties,
			Clock clock) {
		this.rows = rows;
		this.files = files;
		this.store = store;
		this.properties = properties;
		this.clock = clock;
	}

	/**
	 * Looks after a file, where it is whole.
	 */
	void arrived(Upload upload) throws IOException {
		MediaKey key = key(upload);
		Path file = this.files.path(key);
		boolean awaited = upload.status() == UploadStatus.PENDING || upload.status() == UploadStatus.UPLOADING;
		if (!awaited || !Files.exists(file) || Files.size(file) != upload.view().fileSize()) {
			return;
		}
		Measurement measured = MediaFile.measure(file);
		Optional<String> type = MediaTypes.of(measured);
		if (type.isEmpty()) {
			this.rows.change(upload.getId(),
					(row, now) -> row.failed("This is neither a picture nor a film. Please choose another file.", now));
			this.files.delete(key);
			return;
		}
		this.rows.change(upload.getId(), (row, now) -> row.whole(type.get(), measured, now));
		store(upload.getId());
	}

	/**
	 * Moves a file that was measured into the store, unless that was done already.
	 */
	void store(UUID id) throws IOException {
		Upload upload = this.rows.change(id, (row, now) -> {
		});
		MediaKey key = key(upload);
		Path file = this.files.path(key);
		if (Files.exists(file)) {
			this.store.put(key, file, Objects.requireNonNull(upload.stored().storedType()));
			Files.deleteIfExists(file);
		}
		this.rows.change(id, (row, now) -> row.completed(row.stored(), now.plus(this.properties.keep()), now));
	}

	/**
	 * Goes on with what a process left that died, and removes what nobody waits for.
	 */
	void lookAfterAll() throws IOException {
		Instant now = this.clock.instant();
		for (MediaKey key : this.files.keys()) {
			Optional<Upload> upload = this.rows.ofKey(key);
			if (upload.isEmpty() || upload.get().status() == UploadStatus.FAILED
					|| upload.get().status() == UploadStatus.CANCELLED) {
				this.files.delete(key);
			}
			else if (upload.get().status() == UploadStatus.PENDING || upload.get().status() == UploadStatus.UPLOADING) {
				lookAfter(upload.get(), key, now);
			}
		}
		for (UUID id : this.rows.left(now.minus(LEFT))) {
			store(id);
		}
	}

	private void lookAfter(Upload upload, MediaKey key, Instant now) throws IOException {
		if (upload.expiresAt().isBefore(now)) {
			logger.info("Upload {} did not come whole in time; it is given up", upload.getId());
			this.rows.change(upload.getId(), Upload::cancelled);
			this.files.delete(key);
		}
		else if (upload.view().updatedAt().plus(LEFT).isBefore(now)) {
			arrived(upload);
		}
	}

	private static MediaKey key(Upload upload) {
		return new MediaKey(Objects.requireNonNull(upload.stored().objectKey()));
	}

}
