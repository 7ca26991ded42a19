package com.brandautomator.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

import com.brandautomator.security.CallerId;
import com.brandautomator.upload.store.WorkFolder;
import com.brandautomator.web.ProblemCode;
import com.brandautomator.web.ProblemException;
import com.brandautomator.web.StorageFull;

import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says whether there is room for more bytes: on the disk, among all files, and among
 * those of one caller.
 */
@Component
class DiskRoom {

	private final JdbcClient database;

	private final WorkFolder work;

	private final UploadProperties properties;

	DiskRoom(JdbcClient database, WorkFolder work, UploadProperties properties) {
		this.database = database;
		this.work = work;
		this.properties = properties;
	}

	/**
	 * Refuses what the disk has no room for.
	 * @param bytes that are about to come; negative where nobody knows
	 * @throws StorageFull when they do not fit
	 */
	void checkDisk(long bytes) {
		try {
			long free = Files.getFileStore(this.work.path()).getUsableSpace();
			if (free - Math.max(0, bytes) < this.properties.minFree().toBytes()) {
				throw new StorageFull(null);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Refuses what the quotas have no room for. Two files of one caller are never counted
	 * at the same time.
	 * @throws ProblemException 413 when the caller's is used up, 507 when everybody's is
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void checkQuotas(CallerId caller, long bytes) {
		this.database.sql("select pg_advisory_xact_lock(hashtext('upload-quota:' || ?))")
			.param(caller.value())
			.query((row) -> {
			});
		long own = this.database
			.sql("select coalesce(sum(coalesce(stored_size, file_size)), 0) from instagram_resumable_upload "
					+ "where user_id = ? and object_key is not null")
			.param(caller.value())
			.query(Long.class)
			.single();
		if (own + bytes > this.properties.callerQuota().toBytes()) {
			throw new ProblemException(HttpStatus.CONTENT_TOO_LARGE, ProblemCode.UPLOAD_QUOTA_USED,
					"Your files take %,d MB of the %,d MB that you may use, so that this one does not fit. Files go away by themselves %d hours after their last use."
						.formatted(own >> 20, this.properties.callerQuota().toMegabytes(),
								this.properties.keep().toHours()))
				.with("retryable", true);
		}
		long all = this.database
			.sql("select coalesce(sum(coalesce(stored_size, file_size)), 0) from instagram_resumable_upload "
					+ "where object_key is not null")
			.query(Long.class)
			.single();
		if (all + bytes > this.properties.quota().toBytes()) {
			throw new StorageFull(null);
		}
	}

}
