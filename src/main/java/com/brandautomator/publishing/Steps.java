package com.brandautomator.publishing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The stored timelines.
 */
@Repository
class Steps {

	private final JdbcClient database;

	Steps(JdbcClient database) {
		this.database = database;
	}

	void add(Publication publication, Note note, Instant now) {
		Progress progress = note.progress();
		Progress.Hops hops = (progress != null) ? progress.hops() : null;
		this.database.sql("""
				insert into publication_step (publication_id, at, status, asked, answered, decided, progress_bytes,
					progress_total, progress_upload_id, progress_uploaded)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(publication.getId(), now.atOffset(ZoneOffset.UTC), publication.status().word(), note.asked(),
					note.answered(), note.decided(), (progress != null) ? progress.bytes() : null,
					(progress != null) ? progress.total() : null, (hops != null) ? hops.uploadId() : null,
					(hops != null) ? hops.bytesUploaded() : null)
			.update();
	}

	List<Step> of(UUID publication) {
		return this.database.sql("""
				select at, status, asked, answered, decided, progress_bytes, progress_total, progress_upload_id,
					progress_uploaded
				from publication_step where publication_id = ? order by id""")
			.param(publication)
			.query((row, number) -> step(row))
			.list();
	}

	private static Step step(ResultSet row) throws SQLException {
		return new Step(row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("status"),
				row.getString("asked"), row.getString("answered"), row.getString("decided"), Progress.of(row));
	}

}
