package com.brandautomator.comment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import com.brandautomator.account.AccountKey;
import com.brandautomator.account.GraphBase;
import com.brandautomator.scheduling.Jobs;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The backfills, at most one under way for each account, and the line in which they wait.
 */
@Repository
@Transactional
class Backfills {

	static final TaskDescriptor<Void> JOB = TaskDescriptor.of("comment-backfill");

	private static final String UPDATE = "update comment_backfill set ";

	private static final String OF_ACCOUNT = " where graph_base = :graphBase and instagram_user_id = :account";

	private final JdbcClient database;

	private final Jobs jobs;

	private final Clock clock;

	Backfills(JdbcClient database, Jobs jobs, Clock clock) {
		this.database = database;
		this.jobs = jobs;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public Optional<Backfill> find(AccountKey account) {
		return sql("select * from comment_backfill" + OF_ACCOUNT, account).query(Backfill::of).optional();
	}

	/**
	 * Asks for the comments since then to be read. One that waits takes the wish in; one
	 * that is reading goes on as it is, since it reads the newest anyway.
	 * @return the one under way
	 */
	public Backfill request(AccountKey account, BackfillReason reason, Instant since, Duration delay) {
		Instant now = this.clock.instant();
		sql("""
				insert into comment_backfill as b
					(graph_base, instagram_user_id, reason, status, since, requested_at)
				values (:graphBase, :account, :reason, 'waiting', :since, :now)
				on conflict (graph_base, instagram_user_id) do update set
					reason = excluded.reason, status = 'waiting', pending = '{}', media_read = 0, comments_read = 0,
					failures = 0, problem = null, requested_at = excluded.requested_at, finished_at = null,
					since = case when b.status = 'waiting' then least(b.since, excluded.since) else excluded.since end
				where b.status <> 'reading'""", account).param("reason", reason.word())
			.param("since", utc(since))
			.param("now", utc(now))
			.update();
		Backfill backfill = find(account).orElseThrow();
		if (backfill.status() == BackfillStatus.WAITING) {
			this.jobs.enqueue(JOB, account.text(), now.plus(delay));
		}
		else {
			this.jobs.enqueueIfAbsent(JOB, account.text(), now);
		}
		return backfill;
	}

	/**
	 * These are the media to be read.
	 */
	public void begun(AccountKey account, List<String> media) {
		sql(UPDATE + "status = 'reading', pending = :media, failures = 0, problem = null" + OF_ACCOUNT
				+ " and status = 'waiting'", account)
			.param("media", new SqlArrayValue("text", media.toArray()))
			.update();
	}

	/**
	 * The comments of a medium have been read.
	 */
	public void read(AccountKey account, String mediaId, int comments) {
		sql(UPDATE + "pending = array_remove(pending, :media), media_read = media_read + 1, "
				+ "comments_read = comments_read + :comments, failures = 0, problem = null" + OF_ACCOUNT, account)
			.param("media", mediaId)
			.param("comments", comments)
			.update();
	}

	/**
	 * Meta could not answer.
	 */
	public void delayed(AccountKey account, String problem) {
		sql(UPDATE + "failures = failures + 1, problem = :problem" + OF_ACCOUNT, account).param("problem", problem)
			.update();
	}

	/**
	 * Puts those in line again that are not over and have lost their job.
	 */
	public void requeueForgotten() {
		this.database.sql("select graph_base, instagram_user_id from comment_backfill where finished_at is null")
			.query((row, number) -> new AccountKey(GraphBase.of(row.getString(1)), row.getString(2)))
			.list()
			.forEach((account) -> this.jobs.enqueueIfAbsent(JOB, account.text(), this.clock.instant()));
	}

	public void done(AccountKey account) {
		sql(UPDATE + "status = 'done', finished_at = :now, problem = null" + OF_ACCOUNT, account)
			.param("now", utc(this.clock.instant()))
			.update();
	}

	public void failed(AccountKey account, String problem) {
		sql(UPDATE + "status = 'failed', finished_at = :now, problem = :problem" + OF_ACCOUNT, account)
			.param("now", utc(this.clock.instant()))
			.param("problem", problem)
			.update();
	}

	private StatementSpec sql(String sql, AccountKey account) {
		return this.database.sql(sql)
			.param("graphBase", account.graphBase().word())
			.param("account", account.instagramUserId());
	}

	private static OffsetDateTime utc(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}
