package com.brandautomator.publishing;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.UUID;

import com.brandautomator.sandbox.SandboxCaller.Answer;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Somebody who plans posts in the content calendar.
 */
final class Planner {

	static final String CALENDAR = "content-calendar/";

	private final Poster poster;

	private final JdbcClient database;

	Planner(Poster poster, JdbcClient database) {
		this.poster = poster;
		this.database = database;
	}

	/**
	 * Makes an entry that must be taken.
	 */
	long add(Map<String, ?> entry) {
		Answer added = post(CALENDAR, entry);
		if (added.status() != 201) {
			throw new IllegalArgumentException(added.body().toString());
		}
		return added.body().at("/id").asLong();
	}

	/**
	 * An entry of this test's picture for a day far away.
	 */
	long schedule() {
		return add(Map.of("content", this.poster.caption(), "media_urls", new String[] { "rolls" }, "scheduled_date",
				"2099-01-01T10:00:00Z"));
	}

	Answer post(String path, Map<String, ?> entry, String... headers) {
		return this.poster.person().post(path, new JsonMapper().writeValueAsString(entry), headers);
	}

	Answer patch(long id, Map<String, ?> entry) {
		return write("PATCH", id, new JsonMapper().writeValueAsString(entry));
	}

	Answer write(String method, long id, String json) {
		return this.poster.person()
			.send(this.poster.person()
				.request(CALENDAR + id + "/")
				.header("Content-Type", "application/json")
				.method(method, BodyPublishers.ofString(json)));
	}

	Answer get(long id) {
		return list(id + "/");
	}

	Answer list(String query) {
		return this.poster.person().get(CALENDAR + query);
	}

	Answer publish(long id, String... headers) {
		return this.poster.person().post(CALENDAR + id + "/publish/", "", headers);
	}

	Answer cancel(long id) {
		return this.poster.person().post(CALENDAR + id + "/cancel/", "");
	}

	UUID publication(long id) {
		return UUID.fromString(get(id).text("/post_results/publication_id"));
	}

	/**
	 * What is stored of an entry's publications, the newest last.
	 */
	java.util.List<String> publications() {
		return this.database.sql("select status from publication where user_id = ? order by created_at")
			.param(this.poster.person().name())
			.query(String.class)
			.list();
	}

}
