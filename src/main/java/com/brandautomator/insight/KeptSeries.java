package com.brandautomator.insight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.brandautomator.account.AccountKey;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the numbers that are kept. Days without a number are left out.
 */
@Repository
@Transactional(readOnly = true)
class KeptSeries {

	private static final String OF_METRIC = AccountSql.OF_ACCOUNT + "and metric = :metric ";

	private final AccountSql sql;

	KeptSeries(AccountSql sql) {
		this.sql = sql;
	}

	/**
	 * An account's metric by the day.
	 */
	public Map<LocalDate, KeptNumber> ofAccount(AccountKey account, String metric, DaySpan span) {
		return byDay(this.sql
			.of(account,
					"select metric, day, value, as_of, source from insight_account_number where" + OF_METRIC
							+ "and day between :from and :to")
			.param("metric", metric)
			.param("from", span.from())
			.param("to", span.to())
			.query(KeptSeries::number)
			.list());
	}

	/**
	 * What a medium had brought in all, as last read on each day.
	 */
	public Map<LocalDate, KeptNumber> ofMedium(AccountKey account, String mediaId, String metric, DaySpan span) {
		return byDay(this.sql
			.of(account,
					"select distinct on (day) metric, day, value, as_of, source from insight_media_number where"
							+ OF_METRIC + "and media_id = :medium and day between :from and :to"
							+ " order by day, value is null, source = 'webhook' desc, as_of desc")
			.param("metric", metric)
			.param("medium", mediaId)
			.param("from", span.from())
			.param("to", span.to())
			.query(KeptSeries::number)
			.list());
	}

	/**
	 * What each post had brought in all when it was last read, a day after its
	 * publication at the earliest: before, it says little.
	 * @param since older posts are left out
	 */
	public List<PostNumber> ofPosts(AccountKey account, String metric, Instant since) {
		return this.sql
			.of(account,
					"select distinct on (media_id) media_id, published_at, value from insight_media_number n"
							+ " join insight_medium m using (graph_base, instagram_user_id, media_id) where" + OF_METRIC
							+ "and value is not null and product_type <> 'STORY' and published_at >= :since"
							+ " and as_of >= published_at + interval '1 day' order by media_id, as_of desc")
			.param("metric", metric)
			.param("since", AccountSql.utc(since))
			.query((row, number) -> new PostNumber(row.getString("media_id"),
					row.getObject("published_at", OffsetDateTime.class).toInstant(), row.getDouble("value")))
			.list();
	}

	/**
	 * What all posts had brought, likewise.
	 */
	public PostNumbers ofPosts(AccountKey account) {
		return new PostNumbers(byPost(account, "reach"), byPost(account, "total_interactions"));
	}

	private Map<String, Double> byPost(AccountKey account, String metric) {
		return ofPosts(account, metric, Instant.EPOCH).stream()
			.collect(Collectors.toMap(PostNumber::mediaId, PostNumber::value));
	}

	private static Map<LocalDate, KeptNumber> byDay(List<DayNumber> numbers) {
		return numbers.stream().collect(Collectors.toMap(DayNumber::day, DayNumber::number));
	}

	private static DayNumber number(ResultSet row, int number) throws SQLException {
		return new DayNumber(row.getObject("day", LocalDate.class),
				new KeptNumber(row.getString("metric"), row.getBigDecimal("value"),
						row.getObject("as_of", OffsetDateTime.class).toInstant(), row.getString("source")));
	}

	/**
	 * A number and its day.
	 */
	private record DayNumber(LocalDate day, KeptNumber number) {
	}

}
