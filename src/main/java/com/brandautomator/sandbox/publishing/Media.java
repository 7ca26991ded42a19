package com.brandautomator.sandbox.publishing;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import com.brandautomator.sandbox.protocol.GraphCall;
import com.brandautomator.sandbox.protocol.Slice;
import com.brandautomator.sandbox.protocol.SliceRequest;
import com.brandautomator.sandbox.world.SandboxPart;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Knows what was published.
 */
@SandboxPart
class Media {

	private static final String SELECT = """
			select m.*, a.username from sandbox.medium m join sandbox.account a on a.id = m.account_id
			""";

	private static final Instant FAR = Instant.parse("9999-01-01T00:00:00Z");

	private final JdbcClient jdbc;

	Media(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<Medium> find(String id) {
		return this.jdbc.sql(SELECT + "where m.id = ?").param(id).query(Medium.class).optional();
	}

	Optional<Medium> findByShortcode(String shortcode) {
		return this.jdbc.sql(SELECT + "where m.shortcode = ?").param(shortcode).query(Medium.class).optional();
	}

	/**
	 * The account's media, newest first.
	 */
	Slice<Medium> of(String accountId, GraphCall call) {
		SliceRequest wanted = SliceRequest.of(call, 100);
		List<Medium> found = this.jdbc.sql(SELECT + """
				where m.account_id = :account and seq < :after and seq > :before
					and published_at >= :since and published_at <= :until
				order by\s""" + wanted.order() + " limit :limit")
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
