package com.brandautomator.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import com.brandautomator.local.DurableDatabase;
import com.brandautomator.sandbox.SandboxCaller;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the trials of webhooks are played on: one PostgreSQL and nodes of the service,
 * which serve the sandbox themselves.
 */
final class WebhookStage implements AutoCloseable {

	private static final String SERVICE = "service";

	private final Path folder;

	private final Ports ports;

	private final DurableDatabase postgres;

	private final List<ServiceNode> nodes = new ArrayList<>();

	WebhookStage(Path folder, Ports ports) throws IOException {
		this.folder = Files.createDirectories(folder);
		this.ports = ports;
		this.postgres = DurableDatabase.in(folder.resolve("database"));
		this.postgres.make(SERVICE);
		Leftovers.end(folder);
	}

	/**
	 * A node from the finished jar, not started yet.
	 * @param arguments settings of its own
	 */
	ServiceNode node(int port, List<String> arguments) {
		ServiceJar jar = ServiceJar.prepared(this.folder.toAbsolutePath().getParent(), settings(port));
		return node(port, arguments, (all) -> jar.start(ServiceJar.QUICK_START, all));
	}

	/**
	 * A node started as this command of java, not started yet.
	 * @param command makes java's arguments of the service's
	 */
	ServiceNode node(int port, List<String> arguments, JavaCommand command) {
		String name = "node-" + port;
		ServiceNode node = new ServiceNode(name, port, (more) -> {
			List<String> all = new ArrayList<>(arguments);
			all.addAll(more);
			return JavaProcess.start(command.with(all), settings(port), this.folder.resolve(name + ".log"));
		});
		this.nodes.add(node);
		return node;
	}

	/**
	 * Starts all nodes beside one another and waits until they are ready.
	 */
	void start() {
		this.nodes.stream()
			.map((node) -> CompletableFuture.runAsync(node::start))
			.toList()
			.forEach(CompletableFuture::join);
	}

	List<ServiceNode> nodes() {
		return this.nodes;
	}

	/**
	 * Meta's side.
	 */
	SandboxCaller sandbox() {
		return new SandboxCaller(this.ports.site());
	}

	DurableDatabase postgres() {
		return this.postgres;
	}

	/**
	 * The service's own database.
	 */
	JdbcClient database() {
		return this.postgres.client(SERVICE);
	}

	/**
	 * The variables by which PostgreSQL's own programs reach the service's database.
	 */
	Map<String, String> libpq() {
		return this.postgres.libpq(SERVICE);
	}

	/**
	 * Fills PostgreSQL's log once, as it is on a server that has been up for long: from
	 * now on it uses its files again and makes none.
	 */
	void fillLog() {
		number("""
				select count(pg_logical_emit_message(false, '', repeat('x', 1000000)))
				from generate_series(1, 1000)""");
		database().sql("checkpoint").update();
	}

	/**
	 * How many stored events wait to be handed on; those of accounts that nobody has
	 * connected are left out.
	 */
	long waiting() {
		return number("""
				select (select count(*) from webhook_queue where parked_at is null and due_at < 'infinity')
					+ (select count(*) from webhook_handover join webhook_inbox inbox on inbox.id = inbox_id
						join instagram_webhook_event event using (inbox_id)
						where newest_id > handed_through and not resting and event.id > handed_through)""");
	}

	/**
	 * How many stored events could not be handed on.
	 */
	long parked() {
		return number("select count(*) from webhook_queue where parked_at is not null");
	}

	long number(String sql) {
		return database().sql(sql).query(Long.class).single();
	}

	/**
	 * Waits until every stored event was handed on, or does not come to an end.
	 */
	void awaitRest(Duration patience) {
		long end = System.nanoTime() + patience.toNanos();
		while (waiting() > 0 && System.nanoTime() < end) {
			Pause.of(Duration.ofMillis(50));
		}
	}

	@Override
	public void close() throws IOException {
		this.nodes.forEach(ServiceNode::kill);
		this.postgres.close();
	}

	private Map<String, String> settings(int port) {
		return ServiceSettings.of(this.postgres, SERVICE, port,
				Map.of("SITE_URL", "http://localhost:" + this.ports.site()));
	}

	/**
	 * How java starts the service.
	 */
	interface JavaCommand {

		List<String> with(List<String> arguments);

	}

}
