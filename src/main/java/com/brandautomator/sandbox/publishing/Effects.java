package com.brandautomator.sandbox.publishing;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
				select id, account_id, container_id, caption, shortcode, published_at
				from sandbox.medium where published_at >= ? order by seq""")
			.param(Timestamp.from(since))
			.query(Published.class)
			.list();
	}

	/**
	 * A medium and the container it was.
	 */
	public record Published(String id, String accountId, String containerId, @Nullable String caption, String shortcode,
			Instant publishedAt) {
	}

}
