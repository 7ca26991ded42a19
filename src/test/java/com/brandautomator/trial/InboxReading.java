package com.brandautomator.trial;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import com.brandautomator.TestToken;

/**
 * Measures how long a page of an inbox takes: the newest, each filter where it finds
 * much, and where it finds the oldest alone.
 */
final class InboxReading {

	private static final String PATH = "/api/v1/automation/instagram/webhooks/events/";

	private static final Map<String, String> PAGES = new LinkedHashMap<>();

	static {
		PAGES.put("newest 50", "?limit=50");
		PAGES.put("newest 50 comments", "?limit=50&event_type=comments");
		PAGES.put("50 story replies, the oldest there are", "?limit=50&event_type=story_replies");
		PAGES.put("mentions, none there", "?limit=50&event_type=mentions");
		PAGES.put("50 unread, the oldest there are", "?limit=50&unread_only=true");
		PAGES.put("unread comments, among the oldest", "?limit=50&unread_only=true&event_type=comments");
	}

	private final LoadProcess load;

	private final String token;

	private final double seconds;

	InboxReading(LoadProcess load, Shop shop, double seconds) {
		this.load = load;
		this.token = TestToken.of(shop.caller());
		this.seconds = seconds;
	}

	/**
	 * What each page took, by the page.
	 */
	Map<String, LoadResult> measure() {
		Map<String, LoadResult> measured = new LinkedHashMap<>();
		PAGES.forEach((page, query) -> measured.put(page, this.load.get(PATH + query, this.token, 1, this.seconds)));
		return measured;
	}

	/**
	 * A row for each page, of a table in Markdown.
	 */
	static String rows(Map<String, LoadResult> few, Map<String, LoadResult> many) {
		StringBuilder rows = new StringBuilder();
		few.forEach((page, little) -> {
			LoadResult much = many.get(page);
			rows.append(String.format(Locale.ROOT, "| %s | %.1f | %.1f | %.1f | %.1f |%n", page, little.p50(),
					little.p99(), much.p50(), much.p99()));
		});
		return rows.toString();
	}

}
