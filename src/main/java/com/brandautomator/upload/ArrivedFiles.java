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

import com.brandautomator.upload.convert.Fit;
import com.brandautomator.upload.measure.MediaFile;
import com.brandautomator.upload.measure.Measurement;
import com.brandautomator.upload.store.MediaKey;
import com.brandautomator.upload.store.MediaStore;
import com.brandautomator.upload.store.WorkFile;
import com.brandautomator.upload.store.WorkFolder;
import com.brandautomator.web.ProblemException;
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

	private final Preparing preparing;

	private final WorkFolder work;

	private final UploadProperties properties;

	private final Clock clock;

	ArrivedFiles(ResumableRows rows, PartialFiles files, MediaStore store, Preparing preparing, WorkFolder work,
			UploadProperties properties, Clock clock) {
		this.rows = rows;
		this.files = files;
		this.store = store;
		this.preparing = preparing;
		this.work = work;
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
		if (measured.isVideo()) {
			String type = MediaTypes.of(measured).orElseThrow();
			this.rows.change(upload.getId(), (row, now) -> row.whole(type, measured, now));
			store(upload.getId());
		}
		else {
			picture(upload, file, measured);
			this.files.delete(key);
		}
	}

	// As one that is given in one piece: what is kept of it is the JPEG that Instagram
	// takes.
	private void picture(Upload upload, Path file, Measurement measured) throws IOException {
		try (WorkFile target = this.work.file()) {
			HostedFile made = this.preparing.prepare(file, measured, PostKind.of(null, false), Fit.NONE, target.path());
			String type = made.type().contentType();
			this.store.put(key(upload), made.path(), type);
			this.rows.change(upload.getId(), (row, now) -> {
				row.whole(MediaTypes.of(measured).orElse(type), measured, now);
				row.completed(row.stored().stored(type, made.size(), made.measured(), made.changes()),
						now.plus(this.properties.keep()), now);
			});
		}
		catch (ProblemException ex) {
			if (ex.getStatusCode().is5xxServerError()) {
				throw ex;
			}
			this.rows.change(upload.getId(),
					(row, now) -> row.refused(MediaTypes.of(measured).orElse(null), ex.getMessage(), now));
		}
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
			try {
				lookAfter(key, now);
			}
			catch (IOException | RuntimeException ex) {
				// the others are not to wait for it
				logger.warn("The file {} came whole, but could not be looked after yet", key, ex);
			}
		}
		for (UUID id : this.rows.left(now.minus(LEFT))) {
			store(id);
		}
	}

	private void lookAfter(MediaKey key, Instant now) throws IOException {
		Optional<Upload> upload = this.rows.ofKey(key);
		if (upload.isEmpty() || upload.get().status() == UploadStatus.FAILED
				|| upload.get().status() == UploadStatus.CANCELLED) {
			this.files.delete(key);
		}
		else if (upload.get().status() == UploadStatus.PENDING || upload.get().status() == UploadStatus.UPLOADING) {
			lookAfter(upload.get(), key, now);
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
