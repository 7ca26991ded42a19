package com.brandautomator.publishing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

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
		Note.Progress progress = note.progress();
		this.database.sql("""
				insert into publication_step (publication_id, at, status, asked, answered, decided, progress_bytes,
					progress_total)
				values (?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(publication.getId(), now.atOffset(ZoneOffset.UTC), publication.status().word(), note.asked(),
					note.answered(), note.decided(), (progress != null) ? progress.bytes() : null,
					(progress != null) ? progress.total() : null)
			.update();
	}

	List<Step> of(UUID publication) {
		return this.database.sql("""
				select at, status, asked, answered, decided, progress_bytes, progress_total from publication_step
				where publication_id = ? order by id""").param(publication).query((row, number) -> step(row)).list();
	}

	private static Step step(ResultSet row) throws SQLException {
		return new Step(row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("status"),
				row.getString("asked"), row.getString("answered"), row.getString("decided"), progress(row));
	}

	static Note.@Nullable Progress progress(ResultSet row) throws SQLException {
		Long bytes = row.getObject("progress_bytes", Long.class);
		Long total = row.getObject("progress_total", Long.class);
		return (bytes != null && total != null) ? new Note.Progress(bytes, total) : null;
	}

}
