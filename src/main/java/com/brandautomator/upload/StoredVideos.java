package com.brandautomator.upload;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import com.brandautomator.security.CallerId;
import com.brandautomator.upload.files.GivenFile;
import com.brandautomator.upload.files.GivenFiles;
import com.brandautomator.upload.files.GivenVideo;
import com.brandautomator.upload.files.GivenVideos;
import com.brandautomator.upload.store.MediaKey;
import com.brandautomator.upload.store.MediaStore;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads videos from the store, and notes on their rows how far they are on their way.
 */
@Component
class StoredVideos implements GivenVideos {

	private final UploadRows rows;

	private final GivenFiles files;

	private final MediaStore store;

	private final JdbcClient database;

	private final Clock clock;

	StoredVideos(UploadRows rows, GivenFiles files, MediaStore store, JdbcClient database, Clock clock) {
		this.rows = rows;
		this.files = files;
		this.store = store;
		this.database = database;
		this.clock = clock;
	}

	@Override
	public Optional<GivenVideo> at(CallerId caller, String address) {
		return this.files.at(caller, address)
			.filter(GivenFile::isVideo)
			.flatMap((file) -> this.rows.findById(file.id()))
			.map((row) -> new GivenVideo(row.getId(), Objects.requireNonNull(row.stored().storedSize()),
					row.view().bytesUploaded()));
	}

	@Override
	public InputStream open(UUID upload, long from) throws IOException {
		StoredFile stored = this.rows.findById(upload)
			.map(Upload::stored)
			.orElseThrow(() -> new FileNotFoundException("upload " + upload));
		if (stored.objectKey() == null || stored.storedSize() == null) {
			throw new FileNotFoundException("upload " + upload);
		}
		return this.store.open(new MediaKey(stored.objectKey()), from, stored.storedSize() - from);
	}

	@Override
	public void transferred(UUID upload, String containerId, long bytes) {
		this.database.sql("""
				update instagram_resumable_upload set container_id = ?, bytes_transferred = least(?, file_size),
					updated_at = ? where id = ?""")
			.params(containerId, bytes, this.clock.instant().atOffset(ZoneOffset.UTC), upload)
			.update();
	}

	@Override
	public void published(UUID upload, String mediaId) {
		this.database.sql("update instagram_resumable_upload set media_id = ?, updated_at = ? where id = ?")
			.params(mediaId, this.clock.instant().atOffset(ZoneOffset.UTC), upload)
			.update();
	}

}
