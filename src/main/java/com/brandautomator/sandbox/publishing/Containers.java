package com.brandautomator.sandbox.publishing;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import com.brandautomator.sandbox.pages.Account;
import com.brandautomator.sandbox.protocol.Faults;
import com.brandautomator.sandbox.world.Ids;
import com.brandautomator.sandbox.world.SandboxClock;
import com.brandautomator.sandbox.world.SandboxPart;
import com.brandautomator.sandbox.world.Setting;
import com.brandautomator.sandbox.world.Settings;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps containers.
 */
@SandboxPart
class Containers {

	private final JdbcClient jdbc;

	private final Images images;

	private final Faults faults;

	private final Ids ids;

	private final SandboxClock clock;

	private final Settings settings;

	Containers(JdbcClient jdbc, Images images, Faults faults, Ids ids, SandboxClock clock, Settings settings) {
		this.jdbc = jdbc;
		this.images = images;
		this.faults = faults;
		this.ids = ids;
		this.clock = clock;
		this.settings = settings;
	}

	/**
	 * Makes a container, unless the account made too many in 24 hours.
	 */
	@Transactional
	String create(Account account, ContainerRequest request, byte[] image) {
		Instant now = this.clock.now();
		this.jdbc.sql("select id from sandbox.account where id = ? for update").param(account.id()).query().singleRow();
		if (createdSince(account.id(), now.minus(Duration.ofHours(24))) >= this.settings
			.number(Setting.CONTAINERS_PER_DAY)) {
			throw ContainerErrors.tooManyContainers();
		}
		String id = this.ids.container();
		this.jdbc
			.sql("""
					insert into sandbox.container (id, account_id, caption, alt_text, image_key, created_at, ready_at, error_subcode)
					values (?, ?, ?, ?, ?, ?, ?, ?)""")
			.param(id)
			.param(account.id())
			.param(request.caption())
			.param(request.altText())
			.param(this.images.keep(image))
			.param(Timestamp.from(now))
			.param(Timestamp.from(now.plusMillis(this.settings.number(Setting.PROCESSING_MS))))
			.param(this.faults.inProcessing()
				.map((fault) -> Optional.ofNullable(fault.subcode()).orElse(2207032))
				.orElse(null))
			.update();
		return id;
	}

	Optional<Container> find(String id) {
		return this.jdbc.sql("select * from sandbox.container where id = ?")
			.param(id)
			.query(Container.class)
			.optional();
	}

	private int createdSince(String accountId, Instant since) {
		return this.jdbc.sql("select count(*) from sandbox.container where account_id = ? and created_at > ?")
			.params(accountId, Timestamp.from(since))
			.query(Integer.class)
			.single();
	}

}
