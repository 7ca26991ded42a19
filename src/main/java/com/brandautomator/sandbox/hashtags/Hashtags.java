package com.brandautomator.sandbox.hashtags;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import com.brandautomator.sandbox.protocol.GraphErrors;
import com.brandautomator.sandbox.world.SandboxPart;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Knows every hashtag there is: all but those that begin with {@code nosuch}.
 */
@SandboxPart
class Hashtags {

	private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_]*");

	private static final String SENSITIVE = "sensitive";

	private static final BigInteger TWELVE_DIGITS = BigInteger.TEN.pow(12);

	private final JdbcClient jdbc;

	Hashtags(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<Hashtag> find(String id) {
		return this.jdbc.sql("select * from sandbox.hashtag where id = ?").param(id).query(Hashtag.class).optional();
	}

	/**
	 * The hashtag of this name.
	 * @throws com.brandautomator.sandbox.protocol.GraphError when it is no word, unknown,
	 * or one that Meta does not talk about
	 */
	Hashtag named(String text) {
		String name = text.toLowerCase(Locale.ROOT);
		if (!NAME.matcher(name).matches()) {
			throw GraphErrors.invalidParameter("Param q must be a hashtag without # and emojis");
		}
		if (name.startsWith("nosuch")) {
			throw HashtagErrors.unknown();
		}
		if (name.equals(SENSITIVE)) {
			throw HashtagErrors.sensitive();
		}
		Hashtag hashtag = new Hashtag("17843" + number(name), name);
		this.jdbc.sql("insert into sandbox.hashtag (id, name) values (?, ?) on conflict do nothing")
			.params(hashtag.id(), name)
			.update();
		return hashtag;
	}

	/**
	 * Twelve digits that follow from a text.
	 */
	static String number(String text) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return String.format(Locale.ROOT, "%012d", new BigInteger(1, hash).mod(TWELVE_DIGITS));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
