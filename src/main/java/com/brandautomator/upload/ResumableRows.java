package com.brandautomator.upload;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.brandautomator.security.CallerId;
import com.brandautomator.upload.store.MediaKey;
import com.brandautomator.web.ProblemCode;
import com.brandautomator.web.ProblemException;

import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is known of files that come in pieces: each change is a transaction, and none of
 * them is as long as a file.
 */
@Component
@Transactional
class ResumableRows {

	private final UploadRows rows;

	private final UploadHolds holds;

	private final DiskRoom room;

	private final JdbcClient database;

	private final Clock clock;

	private final ResumableProperties properties;

	ResumableRows(UploadRows rows, UploadHolds holds, DiskRoom room, JdbcClient database, Clock clock,
			ResumableProperties properties) {
		this.rows = rows;
		this.holds = holds;
		this.room = room;
		this.database = database;
		this.clock = clock;
		this.properties = properties;
	}

	public Upload add(CallerId caller, UploadedFile file) {
		this.room.checkQuotas(caller, file.size());
		Instant now = this.clock.instant();
		return this.rows.save(new Upload(caller, file, now.plus(this.properties.waitFor()), now));
	}

	@Transactional(readOnly = true)
	public Optional<Upload> find(UUID id, String owner) {
		return this.rows.findByIdAndUserId(id, owner);
	}

	@Transactional(readOnly = true)
	public Optional<Upload> ofKey(MediaKey key) {
		return this.rows.findByStoredObjectKey(key.value());
	}

	/**
	 * So many bytes are here.
	 * @return false when nobody waits for it any more
	 */
	public boolean received(UUID id, long bytes) {
		Instant now = this.clock.instant();
		return this.database.sql("""
				update instagram_resumable_upload set bytes_uploaded = ?, status = 'uploading', updated_at = ?,
					expires_at = ? where id = ? and status in ('pending', 'uploading')""")
			.params(bytes, now.atOffset(ZoneOffset.UTC), now.plus(this.properties.waitFor()).atOffset(ZoneOffset.UTC),
					id)
			.update() == 1;
	}

	public Upload change(UUID id, Change change) {
		Upload upload = this.rows.findById(id).orElseThrow();
		change.make(upload, this.clock.instant());
		return upload;
	}

	/**
	 * Its owner wants it no more.
	 * @throws ProblemException 409 while a post needs it
	 */
	public void cancel(UUID id) {
		if (this.holds.isHeld(id, this.clock.instant())) {
			throw new ProblemException(HttpStatus.CONFLICT, ProblemCode.CONFLICT,
					"A post or a draft needs this file: cancel or delete that first.");
		}
		change(id, Upload::cancelled);
	}

	/**
	 * Whose bytes are whole and measured, and that were left before they were stored.
	 */
	@Transactional(readOnly = true)
	public List<UUID> left(Instant before) {
		return this.database.sql("""
				select id from instagram_resumable_upload
				where status = 'processing' and stored_type is not null and updated_at < ? limit 100""")
			.param(before.atOffset(ZoneOffset.UTC))
			.query(UUID.class)
			.list();
	}

	/**
	 * Makes a change of a row.
	 */
	interface Change {

		void make(Upload upload, Instant now);

	}

}
