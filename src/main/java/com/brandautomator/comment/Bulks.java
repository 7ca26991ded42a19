package com.brandautomator.comment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.brandautomator.account.AccountKey;
import com.brandautomator.account.GraphBase;
import com.brandautomator.scheduling.Jobs;
import com.brandautomator.security.CallerId;
import com.brandautomator.web.idempotency.Claim;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The bulks, each worked on by one at a time, and the line in which what is left of them
 * waits.
 */
@Repository
@Transactional
class Bulks {

	static final TaskDescriptor<Void> JOB = TaskDescriptor.of("comment-bulk");

	private final JdbcClient database;

	private final Jobs jobs;

	private final Clock clock;

	private final BulkProperties properties;

	Bulks(JdbcClient database, Jobs jobs, Clock clock, BulkProperties properties) {
		this.database = database;
		this.jobs = jobs;
		this.clock = clock;
		this.properties = properties;
	}

	/**
	 * Enters a bulk that its maker works on, and who looks after it should the maker die.
	 */
	public Bulk begin(CallerId caller, AccountKey account, BulkAction action, List<String> commentIds,
			@Nullable String message, Claim claim) {
		UUID id = UUID.randomUUID();
		Instant now = this.clock.instant();
		this.database.sql("""
				insert into comment_bulk (id, user_id, graph_base, instagram_user_id, action, message, running_until,
					created_at)
				values (:id, :user, :graphBase, :account, :action, :message, :until, :now)""")
			.param("id", id)
			.param("user", caller.value())
			.param("graphBase", account.graphBase().word())
			.param("account", account.instagramUserId())
			.param("action", action.word())
			.param("message", message)
			.param("until", utc(now.plus(this.properties.lease())))
			.param("now", utc(now))
			.update();
		this.database.sql("""
				insert into comment_bulk_item (bulk_id, place, comment_id, sending_id)
				select :id, place, comment_id, gen_random_uuid()
				from unnest(:comments::text[]) with ordinality comment (comment_id, place)""")
			.param("id", id)
			.param("comments", commentIds.toArray(String[]::new))
			.update();
		claim.bind(id.toString());
		this.jobs.enqueue(JOB, id.toString(), now.plus(this.properties.lease()));
		return find(id).orElseThrow();
	}

	@Transactional(readOnly = true)
	public Optional<Bulk> find(UUID id) {
		List<Bulk.Item> items = this.database.sql(
				"select place, comment_id, sending_id, ok, code, problem from comment_bulk_item where bulk_id = ? order by place")
			.param(id)
			.query(Bulk.Item.class)
			.list();
		return this.database.sql("select * from comment_bulk where id = ?")
			.param(id)
			.query((row, number) -> bulk(row, items))
			.optional();
	}

	/**
	 * Takes a bulk to work on, unless somebody has it.
	 */
	public boolean take(UUID id) {
		Instant now = this.clock.instant();
		return this.database.sql("""
				update comment_bulk set running_until = :until, resumes_at = null
				where id = :id and finished_at is null and running_until <= :now""")
			.param("id", id)
			.param("now", utc(now))
			.param("until", utc(now.plus(this.properties.lease())))
			.update() == 1;
	}

	/**
	 * Says what became of a comment, and that its bulk is being worked on.
	 */
	public void settle(Bulk bulk, Bulk.Item item, boolean ok, @Nullable String code, @Nullable String problem) {
		this.database.sql("""
				update comment_bulk_item set ok = :ok, code = :code, problem = :problem
				where bulk_id = :id and place = :place and ok is null""")
			.param("ok", ok)
			.param("code", code)
			.param("problem", problem)
			.param("id", bulk.id())
			.param("place", item.place())
			.update();
		this.database.sql("update comment_bulk set running_until = :until where id = :id")
			.param("until", utc(this.clock.instant().plus(this.properties.lease())))
			.param("id", bulk.id())
			.update();
	}

	/**
	 * Leaves the rest to the job.
	 */
	public void leave(UUID id, Duration wait) {
		pause(id, wait);
		this.jobs.enqueue(JOB, id.toString(), this.clock.instant().plus(wait));
	}

	/**
	 * Nobody works on it until it goes on.
	 */
	public void pause(UUID id, Duration wait) {
		Instant now = this.clock.instant();
		this.database.sql("update comment_bulk set running_until = :now, resumes_at = :at where id = :id")
			.param("now", utc(now))
			.param("at", utc(now.plus(wait)))
			.param("id", id)
			.update();
	}

	public void finish(UUID id) {
		this.database.sql("update comment_bulk set finished_at = :now, resumes_at = null where id = :id")
			.param("now", utc(this.clock.instant()))
			.param("id", id)
			.update();
	}

	/**
	 * Puts those in line again that have lost their job, and forgets what is long over.
	 */
	public void tidy() {
		Instant now = this.clock.instant();
		this.database.sql("""
				select id from comment_bulk where finished_at is null and running_until < :now
					and (resumes_at is null or resumes_at < :now)""")
			.param("now", utc(now))
			.query(UUID.class)
			.list()
			.forEach((id) -> this.jobs.enqueueIfAbsent(JOB, id.toString(), now));
		this.database.sql("delete from comment_bulk where finished_at < ?")
			.param(utc(now.minus(this.properties.keep())))
			.update();
	}

	private static Bulk bulk(ResultSet row, List<Bulk.Item> items) throws SQLException {
		OffsetDateTime resumesAt = row.getObject("resumes_at", OffsetDateTime.class);
		return new Bulk(row.getObject("id", UUID.class), new CallerId(row.getString("user_id")),
				new AccountKey(GraphBase.of(row.getString("graph_base")), row.getString("instagram_user_id")),
				BulkAction.of(row.getString("action")).orElseThrow(), row.getString("message"),
				(resumesAt != null) ? resumesAt.toInstant() : null, row.getObject("finished_at") != null, items);
	}

	private static OffsetDateTime utc(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}
