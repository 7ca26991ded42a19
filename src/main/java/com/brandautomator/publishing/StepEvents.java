package com.brandautomator.publishing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import com.brandautomator.web.stream.EventBatch;
import com.brandautomator.web.stream.EventSource;
import com.brandautomator.web.stream.Position;
import com.brandautomator.web.stream.StreamedEvent;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/**
 * The stored timelines as events. Each step's id is its event's: the steps of one
 * publication are stored one after the other, under the lock of its row.
 */
@Repository
class StepEvents implements EventSource<UUID> {

	private static final String NAME = "step";

	// What has ended is named even where no step follows, so that its stream ends.
	private static final String READ = """
			select place, p.status as now, p.media_id, p.permalink, s.*,
				case when s.id = (select max(id) from publication_step where publication_id = p.id)
					then p.paused_reason end as paused_reason,
				coalesce(p.status = 'published' and p.first_comment_status in ('waiting', 'sending'), false) as commenting
			from unnest(?, ?) with ordinality as open (publication_id, after, place)
			join publication p on p.id = open.publication_id
			left join lateral (
				select id, at, status, asked, answered, decided, progress_bytes, progress_total, progress_upload_id,
					progress_uploaded
				from publication_step where publication_id = open.publication_id and id > open.after
				order by id limit ?
			) s on true
			order by place, s.id
			""";

	private final JdbcClient database;

	StepEvents(JdbcClient database) {
		this.database = database;
	}

	@Override
	public Map<Position<UUID>, EventBatch> read(Collection<Position<UUID>> positions, int limit) {
		List<Position<UUID>> places = List.copyOf(positions);
		Map<Position<UUID>, EventBatch> batches = new HashMap<>();
		this.database.sql(READ)
			.params(new SqlArrayValue("uuid", places.stream().map(Position::topic).toArray()),
					new SqlArrayValue("bigint", places.stream().map(Position::after).toArray()), limit)
			.query((ResultSet row) -> {
				Position<UUID> position = places.get(row.getInt("place") - 1);
				EventBatch batch = batches.computeIfAbsent(position, (key) -> new EventBatch(new ArrayList<>(), false));
				batches.put(position, with(batch, row, position.topic(), limit));
			});
		return batches;
	}

	private static EventBatch with(EventBatch batch, ResultSet row, UUID publication, int limit) throws SQLException {
		long id = row.getLong("id");
		if (!row.wasNull()) {
			batch.events().add(new StreamedEvent(id, NAME, StepEvent.of(publication, row)));
		}
		return new EventBatch(batch.events(), isAtRestForGood(row) && batch.events().size() < limit);
	}

	private static boolean isAtRestForGood(ResultSet row) throws SQLException {
		return PublicationStatus.valueOf(row.getString("now").toUpperCase(Locale.ROOT)).isEnded()
				&& !row.getBoolean("commenting");
	}

	/**
	 * A step as a stream tells it.
	 *
	 * @param publicationId whose
	 * @param at when
	 * @param status what the publication was from then on
	 * @param pausedReason why it is held, at the step that holds it
	 * @param asked what Meta was asked, without secrets; null when it was not asked
	 * @param answered what came back
	 * @param decided what the machine made of it
	 * @param progress of a file on its way; null where there is none
	 * @param mediaId at the step that found the post live
	 * @param permalink likewise
	 */
	record StepEvent(UUID publicationId, Instant at, String status,
			@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String pausedReason, @Nullable String asked,
			@Nullable String answered, String decided, @Nullable Progress progress,
			@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String mediaId,
			@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String permalink) {

		private static StepEvent of(UUID publication, ResultSet row) throws SQLException {
			String status = row.getString("status");
			boolean isPublished = status.equals(PublicationStatus.PUBLISHED.word());
			return new StepEvent(publication, row.getObject("at", OffsetDateTime.class).toInstant(), status,
					row.getString("paused_reason"), row.getString("asked"), row.getString("answered"),
					row.getString("decided"), Progress.of(row), isPublished ? row.getString("media_id") : null,
					isPublished ? row.getString("permalink") : null);
		}

	}

}
