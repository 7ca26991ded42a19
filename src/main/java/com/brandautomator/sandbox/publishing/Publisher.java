package com.brandautomator.sandbox.publishing;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;

import com.brandautomator.sandbox.world.Ids;
import com.brandautomator.sandbox.world.SandboxClock;
import com.brandautomator.sandbox.world.SandboxPart;
import com.brandautomator.sandbox.world.Secrets;
import com.brandautomator.sandbox.world.Setting;
import com.brandautomator.sandbox.world.Settings;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * Publishes containers: in one transaction and under the account's lock, so that two
 * calls at once make one medium (graph-api.md, section 3.5).
 */
@SandboxPart
class Publisher {

	static final Duration WINDOW = Duration.ofHours(24);

	private final JdbcClient jdbc;

	private final Ids ids;

	private final SandboxClock clock;

	private final Settings settings;

	Publisher(JdbcClient jdbc, Ids ids, SandboxClock clock, Settings settings) {
		this.jdbc = jdbc;
		this.ids = ids;
		this.clock = clock;
		this.settings = settings;
	}

	/**
	 * Publishes and gives back the id of the new medium.
	 */
	@Transactional
	String publish(String accountId, String containerId) {
		this.jdbc.sql("select id from sandbox.account where id = ? for update").param(accountId).query().singleRow();
		Instant now = this.clock.now();
		Container container = this.jdbc.sql("select * from sandbox.container where id = ? and account_id = ?")
			.params(containerId, accountId)
			.query(Container.class)
			.optional()
			.orElseThrow(ContainerErrors::gone);
		switch (container.state(now)) {
			case IN_PROGRESS -> throw ContainerErrors.notReady();
			case ERROR -> throw ContainerErrors.failed();
			case EXPIRED, PUBLISHED -> throw ContainerErrors.gone();
			case FINISHED -> checkQuota(accountId, now);
		}
		return makeMedium(container, now);
	}

	int publishedSince(String accountId, Instant since) {
		return this.jdbc.sql("select count(*) from sandbox.medium where account_id = ? and published_at > ?")
			.params(accountId, Timestamp.from(since))
			.query(Integer.class)
			.single();
	}

	private void checkQuota(String accountId, Instant now) {
		if (publishedSince(accountId, now.minus(WINDOW)) >= this.settings.number(Setting.QUOTA_TOTAL)) {
			throw ContainerErrors.quotaReached();
		}
	}

	private String makeMedium(Container container, Instant now) {
		String id = this.ids.medium();
		this.jdbc
			.sql("""
					insert into sandbox.medium (id, account_id, container_id, caption, alt_text, image_key, shortcode, published_at)
					select ?, account_id, id, caption, alt_text, image_key, ?, ? from sandbox.container where id = ?""")
			.params(id, Secrets.random(8), Timestamp.from(now), container.id())
			.update();
		this.jdbc.sql("update sandbox.container set published_at = ? where id = ?")
			.params(Timestamp.from(now), container.id())
			.update();
		return id;
	}

}
