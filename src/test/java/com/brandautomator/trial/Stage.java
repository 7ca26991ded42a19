package com.brandautomator.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import com.brandautomator.local.DurableDatabase;
import com.brandautomator.sandbox.SandboxCaller;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What every trial is played on: one PostgreSQL, the sandbox as a process of its own, a
 * server of files, and as many nodes of the service as it starts.
 */
final class Stage implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private static final String SERVICE = "service";

	private static final String SANDBOX = "sandbox";

	private final Path folder;

	private final Ports ports;

	private final List<String> options;

	private final DurableDatabase database;

	private final ServiceJar jar;

	private final WebFiles webFiles;

	private final JavaProcess webServer;

	private final JavaProcess sandbox;

	private final List<ServiceNode> nodes = new ArrayList<>();

	/**
	 * @param options of every JVM
	 */
	Stage(Path folder, Ports ports, List<String> options) throws IOException {
		this.folder = Files.createDirectories(folder);
		this.ports = ports;
		this.options = options;
		this.database = DurableDatabase.in(folder.resolve("database"));
		List.of(SERVICE, SANDBOX).forEach(this.database::make);
		Leftovers.end(folder);
		this.jar = ServiceJar.prepared(folder.toAbsolutePath().getParent(), settings(SERVICE, ports.sandbox()));
		this.webFiles = new WebFiles(ports.webFiles());
		this.webServer = this.webFiles.start(folder.resolve("web-files.log"));
		this.sandbox = start("sandbox", settings(SANDBOX, ports.sandbox()),
				List.of("--sandbox.standalone=true", "--sandbox.fetch-private=true", "--sandbox.video-max-size=2GB"));
	}

	/**
	 * Starts nodes beside one another and waits until they and the sandbox are ready.
	 */
	void start(List<ServiceNode> together) {
		together.stream()
			.map((node) -> CompletableFuture.runAsync(node::start))
			.toList()
			.forEach(CompletableFuture::join);
		this.sandbox.awaitReady(Ports.management(this.ports.sandbox()));
	}

	/**
	 * A node of the service, not started yet.
	 * @param arguments settings of its own
	 */
	ServiceNode node(String name, int port, String... arguments) {
		ServiceNode node = new ServiceNode(name, port, (more) -> {
			List<String> all = new ArrayList<>(List.of(arguments));
			all.add("--publishing.loopback-media=true");
			all.addAll(more);
			return start(name, settings(SERVICE, port), all);
		});
		this.nodes.add(node);
		return node;
	}

	/**
	 * Meta's side.
	 */
	SandboxCaller sandbox() {
		return new SandboxCaller(this.ports.sandbox());
	}

	/**
	 * Sets how long Meta works on a medium, and lets it have no limits.
	 */
	void metaTakes(Duration processing) {
		sandbox().control("settings/",
				"{\"processing_ms\": " + processing.toMillis() + ", \"quota_total\": 1000000, "
						+ "\"containers_per_day\": 1000000, \"account_calls_per_day\": 100000000, "
						+ "\"app_calls_per_hour\": 100000000}");
	}

	/**
	 * The service's own database.
	 */
	JdbcClient database() {
		return this.database.client(SERVICE);
	}

	/**
	 * Small files on the web.
	 */
	Material material() {
		return new Material(this.webFiles.picture(), this.webFiles.film());
	}

	/**
	 * How long the sandbox and PostgreSQL have used a processor.
	 */
	Map<String, Duration> cpu() {
		return Map.of("sandbox", this.sandbox.cpu(), "PostgreSQL", this.database.cpu());
	}

	/**
	 * Waits until the service has nothing more to do, or does not come to an end.
	 */
	void awaitRest() {
		Instant end = Instant.now().plus(PATIENCE);
		while (underWay() > 0 && Instant.now().isBefore(end)) {
			Pause.of(Duration.ofMillis(200));
		}
	}

	/**
	 * The container of each publication that has one.
	 */
	Map<String, String> containers() {
		Map<String, String> containers = new HashMap<>();
		database().sql("select id::text, container_id from publication where container_id is not null").query((row) -> {
			containers.put(row.getString(1), row.getString(2));
		});
		return containers;
	}

	/**
	 * How many publications have only to be published.
	 */
	long ready() {
		return database().sql("select count(*) from publication where status = 'ready'").query(Long.class).single();
	}

	/**
	 * How many publications have not come to their end, their first comments included.
	 */
	long underWay() {
		return database().sql("""
				select count(*) from publication
				where status not in ('published', 'failed', 'unconfirmed', 'cancelled')
					or status = 'published' and first_comment_status in ('waiting', 'sending')""")
			.query(Long.class)
			.single();
	}

	@Override
	public void close() throws IOException {
		this.nodes.forEach(ServiceNode::kill);
		this.sandbox.stop();
		this.webServer.stop();
		this.database.close();
	}

	private JavaProcess start(String name, Map<String, String> settings, List<String> arguments) {
		return JavaProcess.start(this.jar.start(this.options, arguments), settings, this.folder.resolve(name + ".log"));
	}

	private Map<String, String> settings(String database, int port) {
		String sandbox = "http://localhost:" + this.ports.sandbox() + "/sandbox";
		return ServiceSettings.of(this.database, database, port,
				Map.of("SANDBOX_SERVED", "false", "SANDBOX_BASE_URL", sandbox, "SANDBOX_DIALOG_URL", sandbox,
						"SITE_URL", "http://localhost:" + this.ports.site(), "MEDIA_DIR",
						this.folder.resolve("media").toAbsolutePath().toString(), "SANDBOX_UPLOADS",
						this.folder.resolve("sent").toAbsolutePath().toString()));
	}

}
