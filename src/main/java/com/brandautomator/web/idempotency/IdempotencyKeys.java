package com.brandautomator.web.idempotency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import com.brandautomator.security.CallerId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The stored keys: who holds one, what was made under it and what was answered.
 */
@Repository
class IdempotencyKeys {

	private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {
	};

	// Takes a key that is new, expired, or held by a request that was cut off. One
	// statement, so that of any number of requests at once one gets it.
	private static final String CLAIM = """
			insert into idempotency_key as held (user_id, key, request_sha256, run, created_at, running_until)
			values (:user, :key, :sha256, :run, :now, :until)
			on conflict (user_id, key) do update set
				request_sha256 = excluded.request_sha256, run = excluded.run, running_until = excluded.running_until,
				resource = case when held.created_at > :expired then held.resource end,
				created_at = case when held.created_at > :expired then held.created_at else excluded.created_at end,
				answer_status = null, answer_headers = null, answer_body = null
			where held.running_until <= :now and (held.created_at <= :expired or (held.answer_status is null
				and coalesce(held.request_sha256, excluded.request_sha256) = excluded.request_sha256))
			returning run, resource
			""";

	private final JdbcClient database;

	private final JsonMapper json;

	private final Clock clock;

	private final IdempotencyProperties properties;

	IdempotencyKeys(JdbcClient database, JsonMapper json, Clock clock, IdempotencyProperties properties) {
		this.database = database;
		this.json = json;
		this.clock = clock;
		this.properties = properties;
	}

	/**
	 * Takes the key, durably and before anything is done; empty when another request has
	 * it.
	 */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public Optional<StoredClaim> claim(CallerId caller, String key, String sha256) {
		Instant now = this.clock.instant();
		return this.database.sql(CLAIM)
			.param("user", caller.value())
			.param("key", key)
			.param("sha256", sha256)
			.param("run", UUID.randomUUID())
			.param("now", utc(now))
			.param("until", utc(now.plus(this.properties.running())))
			.param("expired", utc(now.minus(this.properties.keep())))
			.query((row, number) -> new StoredClaim(this, caller, key, row.getObject("run", UUID.class),
					row.getString("resource")))
			.optional();
	}

	@Transactional(readOnly = true)
	public Optional<HeldKey> find(CallerId caller, String key) {
		return this.database.sql("""
				select request_sha256, answer_status, answer_headers, answer_body from idempotency_key
				where user_id = ? and key = ?""")
			.params(caller.value(), key)
			.query((row, number) -> new HeldKey(row.getString("request_sha256"), answer(row)))
			.optional();
	}

	private @Nullable KeptAnswer answer(ResultSet row) throws SQLException {
		int status = row.getInt("answer_status");
		return row.wasNull() ? null : new KeptAnswer(status,
				this.json.readValue(row.getString("answer_headers"), HEADERS), row.getString("answer_body"));
	}

	/**
	 * Part of the transaction that makes the resource.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void bind(StoredClaim claim, String resource) {
		int bound = held("update idempotency_key set resource = :resource", "resource is null", claim)
			.param("resource", resource)
			.update();
		if (bound == 0) {
			throw Refusals.inProgress();
		}
	}

	/**
	 * Nothing came of the resource.
	 */
	@Transactional
	public void unbind(StoredClaim claim) {
		held("update idempotency_key set resource = null", "resource is not null", claim).update();
	}

	/**
	 * Keeps the answer for repeats.
	 */
	@Transactional
	public void keep(StoredClaim claim, KeptAnswer answer) {
		keep(claim, answer, "true");
	}

	/**
	 * Keeps the answer when something was made under this key.
	 * @return whether it was
	 */
	@Transactional
	public boolean keepIfBound(StoredClaim claim, KeptAnswer answer) {
		return keep(claim, answer, "resource is not null");
	}

	private boolean keep(StoredClaim claim, KeptAnswer answer, String condition) {
		return held("""
				update idempotency_key set answer_status = :status, answer_headers = :headers::json,
					answer_body = :body::json, running_until = :now""", condition, claim)
			.param("status", answer.status())
			.param("headers", this.json.writeValueAsString(answer.headers()))
			.param("body", answer.body())
			.param("now", utc(this.clock.instant()))
			.update() > 0;
	}

	/**
	 * Lets the key go without an answer: it is free again, unless something was made
	 * under it; then a repeat goes on with that.
	 */
	@Transactional
	public void release(StoredClaim claim) {
		if (held("delete from idempotency_key", "resource is null", claim).update() == 0) {
			held("update idempotency_key set running_until = :now", "true", claim)
				.param("now", utc(this.clock.instant()))
				.update();
		}
	}

	/**
	 * Deletes keys whose time is over.
	 * @param atMost how many
	 * @return how many
	 */
	@Transactional
	public int deleteExpired(int atMost) {
		Instant now = this.clock.instant();
		return this.database.sql("""
				delete from idempotency_key where (user_id, key) in (
					select user_id, key from idempotency_key where created_at <= :expired and running_until <= :now
					order by created_at limit :most for update skip locked)""")
			.param("expired", utc(now.minus(this.properties.keep())))
			.param("now", utc(now))
			.param("most", atMost)
			.update();
	}

	private JdbcClient.StatementSpec held(String change, String condition, StoredClaim claim) {
		return this.database
			.sql(change + " where user_id = :user and key = :key and run = :run and answer_status is null and "
					+ condition)
			.param("user", claim.caller().value())
			.param("key", claim.key())
			.param("run", claim.run());
	}

	private static OffsetDateTime utc(Instant time) {
		return time.atOffset(ZoneOffset.UTC);
	}

}
