package com.brandautomator.sandbox.publishing;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import com.brandautomator.sandbox.login.Viewer;
import com.brandautomator.sandbox.pages.Accounts;
import com.brandautomator.sandbox.protocol.GraphCall;
import com.brandautomator.sandbox.protocol.GraphErrors;
import com.brandautomator.sandbox.protocol.Slice;
import com.brandautomator.sandbox.protocol.SliceRequest;
import com.brandautomator.sandbox.world.SandboxClock;
import com.brandautomator.sandbox.world.SandboxPart;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Knows what was published and not deleted since.
 */
@SandboxPart
class Media {

	private static final String SELECT = """
			select m.*, a.username, a.followers_count from sandbox.medium m join sandbox.account a
				on a.id = m.account_id and m.deleted_at is null
			""";

	static final Duration STORY_LIFE = Duration.ofHours(24);

	private static final Instant FAR = Instant.parse("9999-01-01T00:00:00Z");

	private final JdbcClient jdbc;

	private final Accounts accounts;

	private final SandboxClock clock;

	Media(JdbcClient jdbc, Accounts accounts, SandboxClock clock) {
		this.jdbc = jdbc;
		this.accounts = accounts;
		this.clock = clock;
	}

	Optional<Medium> find(String id) {
		return this.jdbc.sql(SELECT + "where m.id = ?").param(id).query(Medium.class).optional();
	}

	/**
	 * The medium, for somebody who may see it.
	 * @throws com.brandautomator.sandbox.protocol.GraphError 100/33 for everybody else
	 */
	Medium seen(String id, Viewer viewer, GraphCall call) {
		return find(id).filter((medium) -> this.accounts.sees(viewer, medium.accountId()))
			.orElseThrow(() -> GraphErrors.unsupported(call, id));
	}

	void enableComments(String id, boolean enabled) {
		this.jdbc.sql("update sandbox.medium set comment_enabled = ? where id = ?").params(enabled, id).update();
	}

	/**
	 * Takes a medium and its items away. Their rows stay: what was published is what the
	 * ledger and the quota count.
	 * @return whether it was there
	 */
	boolean delete(String id) {
		return this.jdbc
			.sql("update sandbox.medium set deleted_at = :now where :id in (id, parent_id) and deleted_at is null")
			.param("now", Timestamp.from(this.clock.now()))
			.param("id", id)
			.update() > 0;
	}

	Optional<Medium> findByShortcode(String shortcode) {
		return this.jdbc.sql(SELECT + "where m.shortcode = ?").param(shortcode).query(Medium.class).optional();
	}

	/**
	 * The items of these carousels, each in their order.
	 */
	Map<String, List<Medium>> childrenOf(List<String> parents) {
		return this.jdbc.sql(SELECT + "where m.parent_id in (:parents) order by m.seq")
			.param("parents", parents)
			.query(Medium.class)
			.list()
			.stream()
			.collect(Collectors.groupingBy((child) -> String.valueOf(child.parentId())));
	}

	/**
	 * The account's stories of the last 24 hours, newest first.
	 */
	Slice<Medium> stories(String accountId, Instant since, SliceRequest wanted) {
		List<Medium> found = this.jdbc.sql(SELECT + """
				where m.account_id = :account and parent_id is null and kind like 'STORY%' and published_at > :since
					and seq < :after and seq > :before
				order by\s""" + wanted.order() + " limit :limit")
			.param("account", accountId)
			.param("since", Timestamp.from(since))
			.param("after", wanted.after())
			.param("before", wanted.before())
			.param("limit", wanted.limit() + 1)
			.query(Medium.class)
			.list();
		return wanted.cut(found, Medium::seq);
	}

	/**
	 * The account's posts, newest first.
	 */
	Slice<Medium> of(String accountId, GraphCall call) {
		SliceRequest wanted = SliceRequest.of(call, 100);
		List<Medium> found = this.jdbc
			.sql(SELECT
					+ """
							where m.account_id = :account and parent_id is null and kind not like 'STORY%' and seq < :after and seq > :before
								and published_at >= :since and published_at <= :until
							order by\s"""
					+ wanted.order() + " limit :limit")
			.param("account", accountId)
			.param("after", wanted.after())
			.param("before", wanted.before())
			.param("since", Timestamp.from(call.parameter("since").map(UnixSeconds::read).orElse(Instant.EPOCH)))
			.param("until", Timestamp.from(call.parameter("until").map(UnixSeconds::read).orElse(FAR)))
			.param("limit", wanted.limit() + 1)
			.query(Medium.class)
			.list();
		return wanted.cut(found, Medium::seq);
	}

}
