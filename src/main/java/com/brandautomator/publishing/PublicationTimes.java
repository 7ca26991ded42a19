package com.brandautomator.publishing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads from the timelines when publications were begun and when they ended.
 */
@Repository
class PublicationTimes {

	private final JdbcClient database;

	PublicationTimes(JdbcClient database) {
		this.database = database;
	}

	/**
	 * By the publication's id.
	 */
	Map<UUID, Times> of(Collection<UUID> publications) {
		if (publications.isEmpty()) {
			return Map.of();
		}
		return this.database.sql("""
				select publication_id,
					min(at) filter (where status not in ('scheduled', 'queued', 'paused', 'cancelled')) as started,
					max(at) filter (where status in ('published', 'failed', 'cancelled')) as ended
				from publication_step where publication_id in (:ids) group by publication_id""")
			.param("ids", List.copyOf(publications))
			.query((row, number) -> Map.entry(row.getObject("publication_id", UUID.class),
					new Times(instant(row, "started"), instant(row, "ended"))))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
		return (time != null) ? time.toInstant() : null;
	}

	/**
	 * When one publication was begun and when it ended.
	 *
	 * @param started null when it never was
	 * @param ended null while it has not
	 */
	record Times(@Nullable Instant started, @Nullable Instant ended) {

		static final Times NONE = new Times(null, null);

	}

}
