package com.brandautomator.sandbox.world;

import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Gives out ids in Meta's shape: 17 digits, never the same twice, not even after a reset.
 * Numbers are drawn by the dozen.
 */
@SandboxPart
public class Ids {

	/** Scatters neighbours; the step keeps 14 digits for the first ten million ids. */
	private static final long STEP = 7_368_787L;

	private final JdbcClient jdbc;

	private final Queue<Long> drawn = new ConcurrentLinkedQueue<>();

	Ids(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public String container() {
		return next("178");
	}

	public String medium() {
		return next("179");
	}

	public String comment() {
		return next("180");
	}

	/** A Facebook user as this app sees them (ASID). */
	public String person() {
		return next("101");
	}

	public String page() {
		return next("107");
	}

	/** An Instagram professional account; its ids begin with 17841. */
	public String account() {
		return "178415" + next("").substring(3);
	}

	/** A message id; no number at Meta. */
	public String message() {
		return "aWdf" + Secrets.random(36);
	}

	private String next(String prefix) {
		Long number = this.drawn.poll();
		return String.format(Locale.ROOT, "%s%014d", prefix, ((number != null) ? number : draw()) * STEP);
	}

	private long draw() {
		List<Long> numbers = this.jdbc.sql("select nextval('sandbox.object_id') from generate_series(1, 24)")
			.query(Long.class)
			.list();
		this.drawn.addAll(numbers.subList(1, numbers.size()));
		return numbers.get(0);
	}

}
