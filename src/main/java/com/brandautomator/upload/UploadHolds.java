package com.brandautomator.upload;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who needs which file, so that its bytes stay however old it gets.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class UploadHolds {

	private final JdbcClient database;

	UploadHolds(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Holds these files and no others.
	 * @param holder who needs them
	 */
	public void hold(String holder, Collection<UUID> uploads) {
		for (UUID upload : uploads) {
			this.database
				.sql("insert into instagram_upload_hold (upload_id, holder) values (?, ?) on conflict do nothing")
				.params(upload, holder)
				.update();
		}
	}

	/**
	 * Lets go of all files of a holder, which then stay until this time.
	 */
	public void release(String holder, Collection<UUID> but, Instant keptUntil) {
		this.database
			.sql("""
					with released as (
						delete from instagram_upload_hold where holder = :holder and not upload_id = any(:but) returning upload_id)
					update instagram_resumable_upload u set expires_at = greatest(u.expires_at, :until)
					from released where u.id = released.upload_id""")
			.param("holder", holder)
			.param("but", but.toArray(UUID[]::new))
			.param("until", Timestamp.from(keptUntil))
			.update();
	}

	public boolean isHeld(UUID upload, Instant now) {
		return this.database.sql(
				"select exists (select 1 from instagram_upload_hold where upload_id = ? and (until is null or until > ?))")
			.params(upload, Timestamp.from(now))
			.query(Boolean.class)
			.single();
	}

}
