package com.brandautomator.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import com.brandautomator.account.AccountKey;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The numbers of accounts by the day, and which days have been asked for. Whoever writes
 * the same again changes nothing.
 */
@Repository
@Transactional
class AccountDays {

	private final AccountSql sql;

	private final HistoryProperties properties;

	AccountDays(AccountSql sql, HistoryProperties properties) {
		this.sql = sql;
		this.properties = properties;
	}

	/**
	 * The newest days in a row that should be asked for, as many as Meta gives at a time.
	 */
	@Transactional(readOnly = true)
	public Optional<DaySpan> due(AccountKey account, DayKind kind, Instant now) {
		LocalDate today = MetaDay.at(now);
		LocalDate first = today.minusDays(this.properties.days());
		Map<LocalDate, DayMark> marks = marks(account, kind, first);
		DaySpan span = null;
		for (LocalDate day = today.minusDays(1); !day.isBefore(first); day = day.minusDays(1)) {
			DayMark mark = marks.get(day);
			if (mark == null || mark.isDue(day, now)) {
				span = new DaySpan(day, (span != null) ? span.to() : day);
			}
			else if (span != null) {
				break;
			}
			if (span != null && span.days() == kind.daysAtATime()) {
				break;
			}
		}
		return Optional.ofNullable(span);
	}

	/**
	 * Keeps numbers of whatever days.
	 */
	public void keep(AccountKey account, Figures figures) {
		this.sql.of(account, """
				insert into insight_account_number as n
					(graph_base, instagram_user_id, metric, day, value, as_of, source)
				select :base, :account, metric, day, value, :asOf, 'api'
				from unnest(:metrics, :days, :values) as read (metric, day, value)
				on conflict (graph_base, instagram_user_id, metric, day) do update
					set value = excluded.value, as_of = excluded.as_of where n.as_of < excluded.as_of""")
			.param("metrics", AccountSql.array("text", figures.all(), Figure::metric))
			.param("days", AccountSql.array("date", figures.all(), Figure::day))
			.param("values", AccountSql.array("numeric", figures.all(), Figure::value))
			.param("asOf", AccountSql.utc(figures.asOf()))
			.update();
	}

	/**
	 * Keeps what was read of these days, and that they have been read.
	 */
	public void keep(AccountKey account, DayKind kind, DaySpan span, Figures figures) {
		keep(account, figures);
		this.sql.of(account, """
				insert into insight_day as d (graph_base, instagram_user_id, kind, day, read_at, failures)
				select :base, :account, :kind, day, :asOf, :failures
				from generate_series(:from::date, :to::date, interval '1 day') day
				on conflict (graph_base, instagram_user_id, kind, day) do update set read_at = excluded.read_at,
					failures = case when excluded.failures = 0 then 0 else d.failures + 1 end
				where d.read_at < excluded.read_at""")
			.param("kind", kind.word())
			.param("from", span.from())
			.param("to", span.to())
			.param("asOf", AccountSql.utc(figures.asOf()))
			.param("failures", figures.complete() ? 0 : 1)
			.update();
	}

	/**
	 * The newest day whose numbers have been asked for; empty before the first.
	 */
	@Transactional(readOnly = true)
	public Optional<LocalDate> newest(AccountKey account) {
		return this.sql.of(account, "select max(day) from insight_day where" + AccountSql.OF_ACCOUNT)
			.query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
			.single();
	}

	private Map<LocalDate, DayMark> marks(AccountKey account, DayKind kind, LocalDate first) {
		Map<LocalDate, DayMark> marks = new HashMap<>();
		this.sql
			.of(account,
					"select day, read_at, failures from insight_day where" + AccountSql.OF_ACCOUNT
							+ "and kind = :kind and day >= :first")
			.param("kind", kind.word())
			.param("first", first)
			.query((row) -> {
				marks.put(row.getObject("day", LocalDate.class), new DayMark(
						row.getObject("read_at", OffsetDateTime.class).toInstant(), row.getInt("failures")));
			});
		return marks;
	}

}
