package com.brandautomator.insight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import com.brandautomator.account.AccountKey;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The media of accounts, and which of them are to be read when.
 */
@Repository
@Transactional
class KeptMedia {

	private static final String OF_MEDIUM = AccountSql.OF_ACCOUNT + "and media_id = :medium ";

	// A story whose life is over has no numbers any more.
	private static final String READABLE = AccountSql.OF_ACCOUNT
			+ "and next_read_at is not null and (product_type <> 'STORY' or published_at > :ended) ";

	private final AccountSql sql;

	private final HistoryProperties properties;

	KeptMedia(AccountSql sql, HistoryProperties properties) {
		this.sql = sql;
		this.properties = properties;
	}

	/**
	 * Takes in media that are on the account, to be read at once where they are new: from
	 * their publication on, since Meta's clock as we know it may seem to go back a bit.
	 */
	public void found(AccountKey account, List<KnownMedium> media, Instant now) {
		this.sql.of(account, """
				insert into insight_medium as m
					(graph_base, instagram_user_id, media_id, product_type, published_at, next_read_at)
				select :base, :account, id, type, published, least(published, :now)
				from unnest(:ids, :types, :published) as found (id, type, published)
				on conflict (graph_base, instagram_user_id, media_id) do update
					set published_at = excluded.published_at, next_read_at = excluded.next_read_at
				where m.published_at is null and excluded.published_at is not null""")
			.param("ids", AccountSql.array("text", media, KnownMedium::id))
			.param("types", AccountSql.array("text", media, KnownMedium::productType))
			.param("published",
					AccountSql.array("timestamptz", media,
							(medium) -> (medium.publishedAt() != null) ? AccountSql.utc(medium.publishedAt()) : null))
			.param("now", AccountSql.utc(now))
			.update();
	}

	@Transactional(readOnly = true)
	public boolean has(AccountKey account, String mediumId) {
		return !this.sql.of(account, "select from insight_medium where" + OF_MEDIUM)
			.param("medium", mediumId)
			.query()
			.listOfRows()
			.isEmpty();
	}

	/**
	 * A medium, if it is to be read now.
	 */
	@Transactional(readOnly = true)
	public Optional<KnownMedium> due(AccountKey account, String mediumId, Instant now) {
		return this.sql
			.of(account,
					"select media_id, product_type, published_at from insight_medium where" + READABLE
							+ "and media_id = :medium and next_read_at <= :now")
			.param("medium", mediumId)
			.param("ended", AccountSql.utc(now.minus(KnownMedium.STORY_LIFE)))
			.param("now", AccountSql.utc(now))
			.query(KeptMedia::medium)
			.optional();
	}

	/**
	 * The medium that is to be read now, stories first: they end.
	 */
	@Transactional(readOnly = true)
	public Optional<KnownMedium> due(AccountKey account, Instant now) {
		return this.sql
			.of(account,
					"select media_id, product_type, published_at from insight_medium where" + READABLE
							+ "and next_read_at <= :now order by product_type = 'STORY' desc, next_read_at limit 1")
			.param("ended", AccountSql.utc(now.minus(KnownMedium.STORY_LIFE)))
			.param("now", AccountSql.utc(now))
			.query(KeptMedia::medium)
			.optional();
	}

	/**
	 * How long until one is to be read.
	 */
	@Transactional(readOnly = true)
	public Optional<Duration> untilDue(AccountKey account, Instant now) {
		return this.sql.of(account, "select min(next_read_at) from insight_medium where" + READABLE)
			.param("ended", AccountSql.utc(now.minus(KnownMedium.STORY_LIFE)))
			.query((row, number) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
			.single()
			.map((next) -> Duration.between(now, next.toInstant()));
	}

	/**
	 * Keeps what was read of a medium, and when to read it next.
	 */
	public void keep(AccountKey account, KnownMedium medium, Figures figures) {
		Instant next = medium.nextReading(figures.asOf(), figures.complete(), this.properties.recent());
		this.sql.of(account, """
				insert into insight_media_number as n
					(graph_base, instagram_user_id, media_id, metric, day, source, value, as_of)
				select :base, :account, :medium, metric, day, 'api', value, :asOf
				from unnest(:metrics, :days, :values) as read (metric, day, value)
				on conflict (graph_base, instagram_user_id, media_id, metric, day, source) do update
					set value = excluded.value, as_of = excluded.as_of where n.as_of < excluded.as_of""")
			.param("medium", medium.id())
			.param("metrics", AccountSql.array("text", figures.all(), Figure::metric))
			.param("days", AccountSql.array("date", figures.all(), Figure::day))
			.param("values", AccountSql.array("numeric", figures.all(), Figure::value))
			.param("asOf", AccountSql.utc(figures.asOf()))
			.update();
		this.sql.of(account, "update insight_medium set next_read_at = :next where" + OF_MEDIUM)
			.param("medium", medium.id())
			.param("next", (next != null) ? AccountSql.utc(next) : null)
			.update();
	}

	/**
	 * Meta shows its numbers no more; what is kept stays.
	 */
	public void gone(AccountKey account, KnownMedium medium) {
		this.sql.of(account, "update insight_medium set next_read_at = null where" + OF_MEDIUM)
			.param("medium", medium.id())
			.update();
	}

	private static KnownMedium medium(ResultSet row, int number) throws SQLException {
		return new KnownMedium(row.getString("media_id"), row.getString("product_type"),
				AccountSql.instant(row.getObject("published_at", OffsetDateTime.class)));
	}

}
