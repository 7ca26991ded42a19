package com.brandautomator.sandbox.login;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;

import com.brandautomator.sandbox.world.SandboxClock;
import com.brandautomator.sandbox.world.SandboxPart;
import com.brandautomator.sandbox.world.Secrets;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives out login codes and takes each back once, for the very redirect URI it was given
 * out for (graph-api.md, section 1.3).
 */
@SandboxPart
class LoginCodes {

	private static final Duration LIFE = Duration.ofMinutes(10);

	private final JdbcClient jdbc;

	private final SandboxClock clock;

	LoginCodes(JdbcClient jdbc, SandboxClock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	String issue(String personId, String redirectUri) {
		String code = "AQ" + Secrets.random(96);
		this.jdbc.sql("insert into sandbox.login_code values (?, ?, ?, ?)")
			.params(Secrets.hash(code), personId, redirectUri, Timestamp.from(this.clock.now().plus(LIFE)))
			.update();
		return code;
	}

	/**
	 * Spends the code and tells whose it is.
	 */
	@Transactional
	String redeem(String code, String redirectUri) {
		String hash = Secrets.hash(code);
		LoginCode known = this.jdbc.sql("select * from sandbox.login_code where hash = ? for update")
			.param(hash)
			.query(LoginCode.class)
			.optional()
			.orElseThrow(CodeErrors::unknown);
		known.check(redirectUri, this.clock.now());
		this.jdbc.sql("update sandbox.login_code set used_at = ? where hash = ?")
			.params(Timestamp.from(this.clock.now()), hash)
			.update();
		return known.personId();
	}

	/**
	 * A code that was given out.
	 */
	private record LoginCode(String personId, String redirectUri, Instant expiresAt, @Nullable Instant usedAt) {

		void check(String redirectUri, Instant now) {
			if (this.usedAt != null) {
				throw CodeErrors.used();
			}
			if (!now.isBefore(this.expiresAt)) {
				throw CodeErrors.expired();
			}
			if (!this.redirectUri.equals(redirectUri)) {
				throw CodeErrors.otherRedirect();
			}
		}

	}

}
