package com.brandautomator.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import com.brandautomator.security.CallerId;
import com.brandautomator.upload.store.MediaKey;
import com.brandautomator.upload.tus.TusFile;
import com.brandautomator.upload.tus.TusFiles;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Files that come in pieces, as their senders see them. The rows say whose they are, the
 * disk says how much of them is here.
 */
@Component
class ResumableUploads implements TusFiles {

	private static final long TOLD_AFTER = 8L * 1024 * 1024;

	private final ResumableRows rows;

	private final PartialFiles files;

	private final DiskRoom room;

	private final ResumableProperties properties;

	private final Clock clock;

	ResumableUploads(ResumableRows rows, PartialFiles files, DiskRoom room, ResumableProperties properties,
			Clock clock) {
		this.rows = rows;
		this.files = files;
		this.room = room;
		this.properties = properties;
		this.clock = clock;
	}

	@Override
	public Optional<TusFile> find(UUID id, String owner) {
		return this.rows.find(id, owner).filter(this::isThere).map(this::file);
	}

	@Override
	public TusFile create(String owner, long length, @Nullable String name, @Nullable String type) throws IOException {
		if (length <= 0) {
			throw TusRefusals.length(this.properties.largest().toBytes());
		}
		this.room.checkDisk(length);
		String said = (type != null) ? type.toLowerCase(Locale.ROOT) : "";
		Upload upload = this.rows.add(new CallerId(owner), new UploadedFile(name, length, MediaTypes.wellFormed(said),
				said.startsWith("image/") ? "IMAGE" : "VIDEO"));
		this.files.create(key(upload));
		return file(upload);
	}

	@Override
	public long append(TusFile file, InputStream bytes) throws IOException {
		Progress progress = new Progress(file);
		try {
			return this.files.append(key(file), file.offset(), file.length(),
					new SenderPace(bytes, this.properties.slowest().toBytes()), progress::came);
		}
		finally {
			progress.tell();
		}
	}

	@Override
	public void cut(TusFile file, long length) throws IOException {
		this.files.cut(key(file), length);
		this.rows.received(file.id(), length);
	}

	@Override
	public void terminate(TusFile file) throws IOException {
		MediaKey key = key(file);
		this.rows.cancel(file.id());
		this.files.delete(key);
	}

	private boolean isThere(Upload upload) {
		return switch (upload.status()) {
			case PENDING, UPLOADING -> upload.expiresAt().isAfter(this.clock.instant());
			case PROCESSING, COMPLETED -> true;
			case FAILED, CANCELLED -> false;
		};
	}

	private TusFile file(Upload upload) {
		UploadView view = upload.view();
		return new TusFile(view.id(), view.fileName(), view.contentType(), view.fileSize(), offset(upload),
				view.expiresAt());
	}

	// The disk may know more than the row, never less.
	private long offset(Upload upload) {
		boolean whole = upload.status() == UploadStatus.PROCESSING || upload.status() == UploadStatus.COMPLETED;
		try {
			return whole ? upload.view().fileSize() : this.files.length(key(upload));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private MediaKey key(TusFile file) {
		return key(this.rows.change(file.id(), (upload, now) -> {
		}));
	}

	private static MediaKey key(Upload upload) {
		return new MediaKey(Objects.requireNonNull(upload.stored().objectKey()));
	}

	/**
	 * How far a file is, told to its row now and then.
	 */
	private final class Progress {

		private final TusFile file;

		private long told;

		private long here;

		Progress(TusFile file) {
			this.file = file;
			this.told = file.offset();
			this.here = file.offset();
		}

		void came(long bytes) {
			this.here = bytes;
			if (bytes - this.told >= TOLD_AFTER && !tell()) {
				throw new IllegalStateException("Nobody waits for it any more");
			}
		}

		boolean tell() {
			this.told = this.here;
			return ResumableUploads.this.rows.received(this.file.id(), this.here);
		}

	}

}
