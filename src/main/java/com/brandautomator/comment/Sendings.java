package com.brandautomator.comment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import com.brandautomator.account.AccountKey;
import com.brandautomator.scheduling.Jobs;
import com.brandautomator.security.CallerId;
import com.brandautomator.web.idempotency.Claim;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What accounts write to people, and the line in which lost answers wait to be looked
 * for.
 */
@Repository
@Transactional
class Sendings {

	static final TaskDescriptor<Void> JOB = TaskDescriptor.of("comment-sending");

	private static final String INSERT = """
			insert into comment_sending (id, user_id, graph_base, instagram_user_id, kind, media_id, comment_id, thread_id,
				message, status, calls, created_at, called_at)
			values (:id, :user, :graphBase, :account, :kind, :media, :comment, :thread, :message, 'sending', 1, :now, :now)
			on conflict do nothing returning *""";

	private final JdbcClient database;

	private final Jobs jobs;

	private final Clock clock;

	private final SendingProperties properties;

	Sendings(JdbcClient database, Jobs jobs, Clock clock, SendingProperties properties) {
		this.database = database;
		this.jobs = jobs;
		this.clock = clock;
		this.properties = properties;
	}

	@Transactional(readOnly = true)
	public Optional<Sending> find(UUID id) {
		return this.database.sql("select * from comment_sending where id = ?").param(id).query(Sending::of).optional();
	}

	/**
	 * Enters what is about to be sent, and who looks after it should nobody come back.
	 * @return empty when this comment has its private reply already
	 */
	public Optional<Sending> begin(UUID id, CallerId caller, AccountKey account, SendingTarget to, String message,
			Claim claim) {
		Instant now = this.clock.instant();
		Optional<Sending> begun = this.database.sql(INSERT)
			.param("id", id)
			.param("user", caller.value())
			.param("graphBase", account.graphBase().word())
			.param("account", account.instagramUserId())
			.param("kind", to.kind().word())
			.param("media", to.mediaId())
			.param("comment", to.commentId())
			.param("thread", to.threadId())
			.param("message", message)
			.param("now", utc(now))
			.query(Sending::of)
			.optional();
		begun.ifPresent((sending) -> {
			claim.bind(id.toString());
			this.jobs.enqueue(JOB, id.toString(), now.plus(this.properties.patience()));
		});
		return begun;
	}

	/**
	 * It is about to be sent once more.
	 * @return empty when somebody else was faster
	 */
	public Optional<Sending> again(Sending sending) {
		return change("calls = calls + 1, called_at = :now", sending).query(Sending::of).optional();
	}

	public Sending sent(Sending sending, @Nullable String resultId) {
		return ended("status = 'sent', result_id = :result", sending, resultId, null, null);
	}

	public Sending failed(Sending sending, String code, String problem) {
		return ended("status = 'failed'", sending, null, code, problem);
	}

	public Sending unconfirmed(Sending sending, String code, String problem) {
		return ended("status = 'unconfirmed'", sending, null, code, problem);
	}

	/**
	 * Nobody waits for it any more: it is looked for after this time.
	 */
	public void leave(Sending sending, Duration wait) {
		this.jobs.enqueue(JOB, sending.id().toString(), this.clock.instant().plus(wait));
	}

	/**
	 * Makes room for another try of what a limit kept from being sent.
	 */
	public void forgetHeldBack(UUID id) {
		this.database.sql("delete from comment_sending where id = ? and status = 'failed' and code = 'rate_limited'")
			.param(id)
			.update();
	}

	/**
	 * Whether this is what came of another sending.
	 */
	@Transactional(readOnly = true)
	public boolean isTaken(AccountKey account, String resultId) {
		return this.database
			.sql("""
					select exists (select from comment_sending where graph_base = ? and instagram_user_id = ? and result_id = ?)""")
			.params(account.graphBase().word(), account.instagramUserId(), resultId)
			.query(Boolean.class)
			.single();
	}

	/**
	 * Puts those in line again that have lost their job, and forgets what is long over.
	 */
	public void tidy() {
		Instant now = this.clock.instant();
		this.database.sql("select id from comment_sending where status = 'sending' and called_at < ?")
			.param(utc(now.minus(this.properties.patience())))
			.query(UUID.class)
			.list()
			.forEach((id) -> this.jobs.enqueueIfAbsent(JOB, id.toString(), now));
		this.database.sql("delete from comment_sending where finished_at < ?")
			.param(utc(now.minus(this.properties.keep())))
			.update();
	}

	private Sending ended(String change, Sending sending, @Nullable String resultId, @Nullable String code,
			@Nullable String problem) {
		return change(change + ", code = :code, problem = :problem, finished_at = :now", sending)
			.param("result", resultId)
			.param("code", code)
			.param("problem", problem)
			.query(Sending::of)
			.optional()
			.orElseGet(() -> find(sending.id()).orElse(sending));
	}

	private StatementSpec change(String change, Sending sending) {
		return this.database
			.sql("update comment_sending set " + change
					+ " where id = :id and status = 'sending' and calls = :calls returning *")
			.param("id", sending.id())
			.param("calls", sending.calls())
			.param("now", utc(this.clock.instant()));
	}

	private static OffsetDateTime utc(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}
