package com.brandautomator.sandbox.login;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import com.brandautomator.sandbox.world.SandboxClock;
import com.brandautomator.sandbox.world.SandboxPart;
import com.brandautomator.sandbox.world.SandboxProperties;
import com.brandautomator.sandbox.world.Secrets;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Gives out tokens and recognises them.
 */
@SandboxPart
public class Tokens {

	/** Between one and two hours at Meta. */
	static final Duration SHORT = Duration.ofSeconds(5108);

	/** About 60 days. */
	static final Duration LONG = Duration.ofSeconds(5183944);

	private final JdbcClient jdbc;

	private final SandboxClock clock;

	private final SandboxProperties properties;

	Tokens(JdbcClient jdbc, SandboxClock clock, SandboxProperties properties) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.properties = properties;
	}

	/**
	 * A new user token.
	 */
	String issue(String personId, Duration life) {
		String token = "EAA" + Secrets.random(72);
		save(token, TokenKind.USER, personId, null, this.clock.now().plus(life));
		return token;
	}

	/**
	 * The Page token that belongs to a user token, always the same. It lives as long as
	 * the user token; one taken with a long-lived token never expires on its own.
	 */
	public String pageToken(Viewer viewer, String pageId) {
		Token user = viewer.token();
		String token = "EAAP" + Secrets.hmac(this.properties.appSecret(), user.hash() + "|" + pageId);
		Instant end = user.expiresAt();
		boolean shortLived = end != null && end.isBefore(user.issuedAt().plus(LONG.dividedBy(2)));
		save(token, TokenKind.PAGE, user.personId(), pageId, shortLived ? end : null);
		return token;
	}

	Optional<Token> find(String token) {
		return this.jdbc.sql("""
				select t.*, coalesce(p.role_lost, false) as role_lost
				from sandbox.token t left join sandbox.page p on p.id = t.page_id where t.hash = ?""")
			.param(Secrets.hash(token))
			.query(Token.class)
			.optional();
	}

	/**
	 * Lets all of a person's tokens die, or live again.
	 */
	public int change(String personId, TokenState state) {
		return this.jdbc.sql("update sandbox.token set state = ? where person_id = ?")
			.params(state.name(), personId)
			.update();
	}

	private void save(String token, TokenKind kind, String personId, @Nullable String pageId, @Nullable Instant end) {
		this.jdbc.sql("""
				insert into sandbox.token (hash, kind, person_id, page_id, issued_at, expires_at)
				values (:hash, :kind, :person, :page, :issued, :expires) on conflict do nothing""")
			.param("hash", Secrets.hash(token))
			.param("kind", kind.name())
			.param("person", personId)
			.param("page", pageId)
			.param("issued", Timestamp.from(this.clock.now()))
			.param("expires", (end != null) ? Timestamp.from(end) : null)
			.update();
	}

}
