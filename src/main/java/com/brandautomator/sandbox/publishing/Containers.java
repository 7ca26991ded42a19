package com.brandautomator.sandbox.publishing;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import com.brandautomator.sandbox.protocol.Faults;
import com.brandautomator.sandbox.world.Ids;
import com.brandautomator.sandbox.world.SandboxClock;
import com.brandautomator.sandbox.world.SandboxPart;
import com.brandautomator.sandbox.world.Secrets;
import com.brandautomator.sandbox.world.Setting;
import com.brandautomator.sandbox.world.Settings;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps containers.
 */
@SandboxPart
class Containers {

	private final JdbcClient jdbc;

	private final Faults faults;

	private final Ids ids;

	private final SandboxClock clock;

	private final Clock machine;

	private final Settings settings;

	private final ProcessingTime processing;

	Containers(JdbcClient jdbc, Faults faults, Ids ids, SandboxClock clock, Clock machine, Settings settings,
			ProcessingTime processing) {
		this.jdbc = jdbc;
		this.faults = faults;
		this.ids = ids;
		this.clock = clock;
		this.machine = machine;
		this.settings = settings;
		this.processing = processing;
	}

	/**
	 * Makes a container, unless the account made too many in 24 hours.
	 */
	@Transactional
	String create(NewContainer wanted) {
		Instant now = this.clock.now();
		ContainerRequest request = wanted.request();
		boolean toFetch = request.kind().isVideo() && !request.resumable();
		checkCount(wanted.accountId(), now);
		String id = this.ids.container();
		this.jdbc
			.sql("""
					insert into sandbox.container (id, account_id, kind, caption, options, children, file_key, cover_key,
						source_url, created_at, ready_at, error_subcode, fetch_at, upload_key)
					values (:id, :account, :kind, :caption, :options, :children, :file, :cover, :source, :now, :ready, :error, :fetch,
						:upload)""")
			.param("id", id)
			.param("account", wanted.accountId())
			.param("kind", request.kind().name())
			.param("caption", request.caption())
			.param("options", JsonParameter.text(request.options()))
			.param("children", request.children().isEmpty() ? null : String.join(",", request.children()))
			.param("file", wanted.fileKey())
			.param("cover", wanted.coverKey())
			.param("source", request.source())
			.param("now", Timestamp.from(now))
			.param("ready", Timestamp.from(now.plus(this.processing.of(request.kind()))))
			.param("error", orderedError(wanted.accountId()))
			.param("fetch", toFetch ? Timestamp.from(this.machine.instant()) : null)
			.param("upload", request.resumable() ? Secrets.random(24) : null)
			.update();
		return id;
	}

	Optional<Container> find(String id) {
		return this.jdbc.sql("select * from sandbox.container where id = ?")
			.param(id)
			.query(Container.class)
			.optional();
	}

	List<Container> find(List<String> ids) {
		return this.jdbc.sql("select * from sandbox.container where id in (:ids)")
			.param("ids", ids)
			.query(Container.class)
			.list();
	}

	// The account's row is the lock: two calls at once do not both make the last one.
	private void checkCount(String accountId, Instant now) {
		this.jdbc.sql("select id from sandbox.account where id = ? for update").param(accountId).query().singleRow();
		int made = this.jdbc.sql("select count(*) from sandbox.container where account_id = ? and created_at > ?")
			.params(accountId, Timestamp.from(now.minus(Duration.ofHours(24))))
			.query(Integer.class)
			.single();
		if (made >= this.settings.number(Setting.CONTAINERS_PER_DAY)) {
			throw ContainerErrors.tooManyContainers();
		}
	}

	private @Nullable Integer orderedError(String accountId) {
		return this.faults.inProcessing(accountId)
			.map((fault) -> Optional.ofNullable(fault.subcode()).orElse(2207032))
			.orElse(null);
	}

}
