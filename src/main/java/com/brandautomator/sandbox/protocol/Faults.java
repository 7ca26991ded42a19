package com.brandautomator.sandbox.protocol;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;

import com.brandautomator.sandbox.world.SandboxPart;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps the faults that were ordered and gives each out as often as it was ordered.
 */
@SandboxPart
public class Faults {

	private final JdbcClient jdbc;

	Faults(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public List<Fault> all() {
		return this.jdbc.sql("select * from sandbox.fault order by id").query(Fault.class).list();
	}

	public void clear() {
		this.jdbc.sql("delete from sandbox.fault").update();
	}

	/**
	 * Orders a fault; its id is given here.
	 */
	public void order(Fault fault) {
		this.jdbc.sql("""
				insert into sandbox.fault (path_word, method, kind, code, subcode, message, http_status, delay_ms,
					remaining, probability)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(Arrays.asList(fault.pathWord(), fault.method(), fault.kind().name(), fault.code(), fault.subcode(),
					fault.message(), fault.httpStatus(), fault.delayMs(), fault.remaining(), fault.probability()))
			.update();
	}

	/**
	 * The fault that this call meets, taken off the list.
	 */
	Optional<Fault> meeting(GraphCall call) {
		return take((fault) -> fault.meets(call));
	}

	/**
	 * The fault of what happens to a container after it was created.
	 */
	public Optional<Fault> inProcessing() {
		return take((fault) -> fault.pathWord().equals("processing"));
	}

	private Optional<Fault> take(Predicate<Fault> wanted) {
		return all().stream()
			.filter(wanted)
			.filter((fault) -> ThreadLocalRandom.current().nextDouble() < fault.probability())
			.filter(this::use)
			.findFirst();
	}

	private boolean use(Fault fault) {
		return this.jdbc.sql(
				"update sandbox.fault set remaining = remaining - 1 where id = ? and (remaining is null or remaining > 0)")
			.param(fault.id())
			.update() == 1;
	}

}
