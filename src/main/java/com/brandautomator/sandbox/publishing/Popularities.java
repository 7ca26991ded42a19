package com.brandautomator.sandbox.publishing;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

import com.brandautomator.sandbox.login.Viewer;
import com.brandautomator.sandbox.protocol.GraphCall;
import com.brandautomator.sandbox.world.SandboxPart;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Knows how media do.
 */
@SandboxPart
public class Popularities {

	private final JdbcClient jdbc;

	private final Media media;

	Popularities(JdbcClient jdbc, Media media) {
		this.jdbc = jdbc;
		this.media = media;
	}

	/**
	 * How a medium does, for somebody who may see it.
	 * @throws com.brandautomator.sandbox.protocol.GraphError 100/33 for everybody else
	 */
	public Seen seen(String id, Viewer viewer, GraphCall call) {
		Medium medium = this.media.seen(id, viewer, call);
		return new Seen(medium.popularity(), medium.kind().productType(), medium.parentId() != null,
				medium.commentsCount());
	}

	/**
	 * How all that an account published since then did; what was deleted was seen all the
	 * same.
	 */
	public List<Popularity> of(String accountId, Instant since) {
		return this.jdbc.sql("""
				select m.id, m.kind, m.published_at, a.followers_count as followers
				from sandbox.medium m join sandbox.account a on a.id = m.account_id
				where m.account_id = ? and m.parent_id is null and m.published_at > ?""")
			.params(accountId, Timestamp.from(since))
			.query(Popularity.class)
			.list();
	}

	/**
	 * A medium and how it does.
	 *
	 * @param product {@code FEED}, {@code REELS} or {@code STORY}
	 * @param item whether it is one of a carousel's
	 * @param comments how many stand below it
	 */
	public record Seen(Popularity popularity, String product, boolean item, int comments) {
	}

}
