package com.brandautomator.publishing;

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

	void add(UUID publication, Step step) {
		this.database.sql("""
				insert into publication_step (publication_id, at, status, asked, answered, decided)
				values (?, ?, ?, ?, ?, ?)""")
			.params(publication, step.at().atOffset(ZoneOffset.UTC), step.status(), step.asked(), step.answered(),
					step.decided())
			.update();
	}

	List<Step> of(UUID publication) {
		return this.database.sql("""
				select at, status, asked, answered, decided from publication_step
				where publication_id = ? order by id""")
			.param(publication)
			.query((row, number) -> new Step(row.getObject("at", OffsetDateTime.class).toInstant(),
					row.getString("status"), row.getString("asked"), row.getString("answered"),
					row.getString("decided")))
			.list();
	}

}
