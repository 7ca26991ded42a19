package com.brandautomator.sandbox.publishing;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

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
		Container container = this.jdbc.sql("select * from sandbox.container where id = ?")
			.param(containerId)
			.query(Container.class)
			.optional()
			.orElseThrow(ContainerErrors::gone);
		if (!container.accountId().equals(accountId)) {
			throw ContainerErrors.notFound();
		}
		check(container, now);
		return makeMedium(container, now);
	}

	/**
	 * How many posts and stories; a carousel is one.
	 */
	int publishedSince(String accountId, Instant since) {
		return this.jdbc.sql("""
				select count(*) from sandbox.medium
				where account_id = ? and published_at > ? and parent_id is null""")
			.params(accountId, Timestamp.from(since))
			.query(Integer.class)
			.single();
	}

	private void check(Container container, Instant now) {
		if (container.kind().isChild()) {
			throw ContainerErrors.publishedAsChild();
		}
		switch (container.state(now)) {
			case IN_PROGRESS -> throw ContainerErrors.notReady();
			case ERROR -> throw ContainerErrors.failed(Objects.requireNonNull(container.errorSubcode()));
			case EXPIRED, PUBLISHED -> throw ContainerErrors.gone();
			case FINISHED -> checkQuota(container.accountId(), now);
		}
	}

	private void checkQuota(String accountId, Instant now) {
		if (publishedSince(accountId, now.minus(WINDOW)) >= this.settings.number(Setting.QUOTA_TOTAL)) {
			throw ContainerErrors.quotaReached();
		}
	}

	private String makeMedium(Container container, Instant now) {
		String id = this.ids.medium();
		// an album shows its first picture
		this.jdbc.sql("""
				insert into sandbox.medium (id, account_id, container_id, kind, caption, options, file_key, cover_key,
					shortcode, published_at)
				select ?, account_id, id, kind, caption, options, coalesce(file_key, (
						select file_key from sandbox.container first
						where first.id = split_part(c.children, ',', 1) and first.kind = 'CHILD_IMAGE')),
					cover_key, ?, ? from sandbox.container c where id = ?""")
			.params(id, Secrets.random(8), Timestamp.from(now), container.id())
			.update();
		if (container.kind() == MediumKind.CAROUSEL) {
			makeChildren(id, container.childIds(), now);
		}
		this.jdbc.sql("update sandbox.container set published_at = ? where id = ?")
			.params(Timestamp.from(now), container.id())
			.update();
		return id;
	}

	private void makeChildren(String parentId, List<String> containers, Instant now) {
		this.jdbc
			.sql("""
					insert into sandbox.medium (id, account_id, container_id, kind, options, file_key, cover_key, shortcode,
						published_at, parent_id)
					select child.id, c.account_id, c.id, c.kind, c.options, c.file_key, c.cover_key, child.shortcode, :now, :parent
					from unnest(:ids, :containers, :shortcodes) with ordinality as child (id, container, shortcode, place)
					join sandbox.container c on c.id = child.container order by child.place""")
			.param("ids", texts(containers.stream().map((child) -> this.ids.medium())))
			.param("containers", texts(containers.stream()))
			.param("shortcodes", texts(containers.stream().map((child) -> Secrets.random(8))))
			.param("now", Timestamp.from(now))
			.param("parent", parentId)
			.update();
	}

	private static String[] texts(Stream<String> values) {
		return values.toArray(String[]::new);
	}

}
