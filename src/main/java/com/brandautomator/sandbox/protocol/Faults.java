package com.brandautomator.sandbox.protocol;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;

import com.brandautomator.sandbox.world.FirstDayAgain;
import com.brandautomator.sandbox.world.Remembered;
import com.brandautomator.sandbox.world.SandboxPart;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps the faults that were ordered and gives each out as often as it was ordered.
 */
@SandboxPart
public class Faults {

	private final JdbcClient jdbc;

	private final Remembered<List<Fault>> ordered;

	Faults(JdbcClient jdbc) {
		this.jdbc = jdbc;
		this.ordered = new Remembered<>(this::all);
	}

	public List<Fault> all() {
		return this.jdbc.sql("select * from sandbox.fault order by id").query(Fault.class).list();
	}

	public void clear() {
		this.jdbc.sql("delete from sandbox.fault").update();
		this.ordered.forget();
	}

	/**
	 * Orders a fault; its id is given here.
	 */
	public void order(Fault fault) {
		this.jdbc.sql("""
				insert into sandbox.fault (path_word, method, account_id, kind, after_work, code, subcode, message,
					http_status, delay_ms, remaining, probability, error_type)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(Arrays.asList(fault.pathWord(), fault.method(), fault.accountId(), fault.kind().name(),
					fault.afterWork(), fault.code(), fault.subcode(), fault.message(), fault.httpStatus(),
					fault.delayMs(), fault.remaining(), fault.probability(), fault.errorType()))
			.update();
		this.ordered.forget();
	}

	/**
	 * The fault that this call meets, taken off the list.
	 */
	Optional<Fault> meeting(GraphCall call) {
		return take((fault) -> fault.meets(call));
	}

	/**
	 * The fault of what happens to this account's container after it was created.
	 */
	public Optional<Fault> inProcessing(String accountId) {
		return take((fault) -> fault.pathWord().equals(Fault.PROCESSING) && fault.concerns(accountId));
	}

	@EventListener
	void reset(FirstDayAgain event) {
		this.ordered.forget();
	}

	private Optional<Fault> take(Predicate<Fault> wanted) {
		return this.ordered.get()
			.stream()
			.filter(wanted)
			.filter((fault) -> ThreadLocalRandom.current().nextDouble() < fault.probability())
			.filter(this::use)
			.findFirst();
	}

	private boolean use(Fault fault) {
		return fault.remaining() == null
				|| this.jdbc.sql("update sandbox.fault set remaining = remaining - 1 where id = ? and remaining > 0")
					.param(fault.id())
					.update() == 1;
	}

}
