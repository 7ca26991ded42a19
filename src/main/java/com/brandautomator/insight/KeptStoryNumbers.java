package com.brandautomator.insight;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import com.brandautomator.account.AccountKey;
import com.brandautomator.webhook.events.StoryEnded;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The last numbers of stories, read in their last hour or sent by Meta when they ended;
 * readable for ever.
 */
@Repository
@Transactional
class KeptStoryNumbers {

	/** Meta's webhook still uses the name that it has retired (graph-api 9.5). */
	private static final Map<String, String> NAMES_TODAY = Map.of("impressions", "views");

	private final AccountSql sql;

	KeptStoryNumbers(AccountSql sql) {
		this.sql = sql;
	}

	/**
	 * The story's numbers, each once: what Meta sent when it ended, unless that says only
	 * that a number is small and a reading says more.
	 * @return empty when nothing of such a story is kept
	 */
	@Transactional(readOnly = true)
	public List<KeptNumber> of(AccountKey account, String mediaId) {
		return this.sql
			.of(account,
					"select distinct on (metric) metric, value, as_of, source from insight_media_number n"
							+ " join insight_medium m using (graph_base, instagram_user_id, media_id) where"
							+ AccountSql.OF_ACCOUNT + "and media_id = :medium and product_type = 'STORY'"
							+ " order by metric, value is null, source = 'webhook' desc, as_of desc")
			.param("medium", mediaId)
			.query((row, number) -> new KeptNumber(row.getString("metric"), row.getBigDecimal("value"),
					row.getObject("as_of", OffsetDateTime.class).toInstant(), row.getString("source")))
			.list();
	}

	/**
	 * Keeps what Meta sent when a story ended; the same again changes nothing.
	 */
	public void ended(StoryEnded story) {
		AccountKey account = story.origin().account();
		Instant endedAt = story.origin().occurredAt();
		this.sql.of(account, """
				insert into insight_medium (graph_base, instagram_user_id, media_id, product_type)
				values (:base, :account, :medium, 'STORY') on conflict do nothing""")
			.param("medium", story.mediaId())
			.update();
		this.sql.of(account, """
				insert into insight_media_number as n
					(graph_base, instagram_user_id, media_id, metric, day, source, value, as_of)
				select :base, :account, :medium, metric, :day, 'webhook', nullif(value, -1), :asOf
				from unnest(:metrics, :values) as sent (metric, value)
				on conflict (graph_base, instagram_user_id, media_id, metric, day, source) do update
					set value = excluded.value, as_of = excluded.as_of where n.as_of < excluded.as_of""")
			.param("medium", story.mediaId())
			.param("day", MetaDay.at(endedAt))
			.param("asOf", AccountSql.utc(endedAt))
			.param("metrics",
					AccountSql.array("text", List.copyOf(story.figures().keySet()),
							(name) -> NAMES_TODAY.getOrDefault(name, name)))
			.param("values", AccountSql.array("numeric", List.copyOf(story.figures().values()), (value) -> value))
			.update();
	}

}
