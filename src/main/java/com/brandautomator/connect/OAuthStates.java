package com.brandautomator.connect;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

import com.brandautomator.account.GraphBase;
import com.brandautomator.security.CallerId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.keygen.BytesKeyGenerator;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The states of sign-ins under way: 256 random bits each, single use, short-lived, bound
 * to the caller who asked (RFC 6749, section 10.12).
 */
@Repository
class OAuthStates {

	private static final int BYTES = 32;

	private static final Duration KEPT = Duration.ofDays(1);

	private final BytesKeyGenerator random = KeyGenerators.secureRandom(BYTES);

	private final JdbcClient database;

	private final Clock clock;

	private final Duration lifetime;

	OAuthStates(JdbcClient database, Clock clock, ConnectProperties properties) {
		this.database = database;
		this.clock = clock;
		this.lifetime = properties.stateLifetime();
	}

	/**
	 * Makes a state for the caller; only its hash is stored.
	 */
	@Transactional
	public String issue(CallerId caller, GraphBase base, URI redirectUri) {
		OffsetDateTime now = now();
		this.database.sql("delete from oauth_state where expires_at < ?").param(now.minus(KEPT)).update();
		String state = Base64.getUrlEncoder().withoutPadding().encodeToString(this.random.generateKey());
		this.database.sql("""
				insert into oauth_state (state_sha256, user_id, graph_base, redirect_uri, created_at, expires_at)
				values (?, ?, ?, ?, ?, ?)""")
			.params(hash(state), caller.value(), base.word(), redirectUri.toString(), now, now.plus(this.lifetime))
			.update();
		return state;
	}

	/**
	 * Uses a state up.
	 * @param asked the caller who brings it back; null when they come without a JWT.
	 * Somebody else's state stays unused.
	 * @return empty when there is no such unused state
	 */
	@Transactional
	public Optional<SignIn> redeem(String state, @Nullable CallerId asked) {
		return this.database.sql("""
				update oauth_state set used_at = :now
				where state_sha256 = :hash and used_at is null and user_id = coalesce(:caller, user_id)
				returning user_id, graph_base, redirect_uri, expires_at""")
			.param("now", now())
			.param("hash", hash(state))
			.param("caller", (asked != null) ? asked.value() : null, java.sql.Types.VARCHAR)
			.query(this::signIn)
			.optional();
	}

	private SignIn signIn(ResultSet row, int number) throws SQLException {
		Instant expiresAt = row.getObject("expires_at", OffsetDateTime.class).toInstant();
		return new SignIn(new CallerId(row.getString("user_id")), GraphBase.of(row.getString("graph_base")),
				URI.create(row.getString("redirect_uri")), !expiresAt.isAfter(this.clock.instant()));
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

	private static String hash(String state) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(state.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every JVM has SHA-256", ex);
		}
	}

	/**
	 * A sign-in that came back.
	 *
	 * @param caller who asked for it
	 * @param base where they signed in
	 * @param redirectUri what the dialog was given
	 * @param expired whether they took too long
	 */
	record SignIn(CallerId caller, GraphBase base, URI redirectUri, boolean expired) {
	}

}
