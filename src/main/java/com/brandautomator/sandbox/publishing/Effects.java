package com.brandautomator.sandbox.publishing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import com.brandautomator.sandbox.world.SandboxPart;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Counts what really came of publishing, by counting the media.
 */
@SandboxPart
public class Effects {

	private final JdbcClient jdbc;

	Effects(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * How many media each container became.
	 */
	public Map<String, Integer> published(Instant since) {
		Map<String, Integer> counts = new LinkedHashMap<>();
		media(since).forEach((medium) -> counts.merge(medium.containerId(), 1, Integer::sum));
		return counts;
	}

	/**
	 * The media, in the order they were published.
	 */
	public List<Published> media(Instant since) {
		return this.jdbc.sql("""
				select m.id, m.account_id, m.container_id, m.kind, m.caption, m.options, m.shortcode, m.published_at,
					coalesce(c.children, '') as children
				from sandbox.medium m join sandbox.container c on c.id = m.container_id
				where m.published_at >= ? and m.parent_id is null order by m.seq""")
			.param(Timestamp.from(since))
			.query(Effects::published)
			.list();
	}

	/**
	 * What accounts wrote below their posts by the API, in its order.
	 */
	public List<Written> comments(Instant since) {
		return this.jdbc.sql("""
				select c.id, m.account_id, c.medium_id as media_id, c.text, c.created_at
				from sandbox.comment c join sandbox.medium m on m.id = c.medium_id and m.account_id = c.sender_id
				where c.created_at >= ? order by c.seq""").param(Timestamp.from(since)).query(Written.class).list();
	}

	private static Published published(ResultSet row, int number) throws SQLException {
		return new Published(row.getString("id"), row.getString("account_id"), row.getString("container_id"),
				row.getString("kind").toLowerCase(Locale.ROOT), row.getString("caption"),
				JsonParameter.options(row.getString("options")),
				Stream.of(row.getString("children").split(",")).filter((child) -> !child.isEmpty()).toList(),
				row.getString("shortcode"), row.getTimestamp("published_at").toInstant());
	}

	/**
	 * A medium and the container it was.
	 *
	 * @param kind {@code image, reel, carousel, story_image, story_video}
	 * @param options what was asked for besides, by Meta's names
	 * @param children the containers of a carousel's items
	 */
	public record Published(String id, String accountId, String containerId, String kind, @Nullable String caption,
			Map<String, String> options, List<String> children, String shortcode, Instant publishedAt) {
	}

	/**
	 * A comment of an account on its own post.
	 */
	public record Written(String id, String accountId, String mediaId, String text, Instant createdAt) {
	}

}
