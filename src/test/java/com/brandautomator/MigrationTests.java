package com.brandautomator;

import java.util.List;
import java.util.UUID;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the first release stored is still there after the migrations since.
 */
class MigrationTests {

	private static final String FIRST_RELEASE = "20261123090500";

	private static final String QUEUE_OF_ALL = "20261123122000";

	private final DriverManagerDataSource source = new DriverManagerDataSource(TestDatabase.createEmpty(), "postgres",
			"");

	private final JdbcClient database = JdbcClient.create(this.source);

	@Test
	void keysOfTheLastDayLeadToTheirPublications() {
		flyway().target(FIRST_RELEASE).load().migrate();
		UUID young = publication("young", "1 hour");
		publication("old", "25 hours");
		publication(null, "1 hour");
		flyway().load().migrate();
		assertThat(this.database.sql("""
				select user_id, key, resource from idempotency_key
				where request_sha256 is null and answer_status is null and running_until < now()""")
			.query()
			.listOfRows())
			.singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("user_id", "somebody")
				.containsEntry("key", "young")
				.containsEntry("resource", young.toString()));
	}

	@Test
	void eventsThatWereUnknownAreHandedOverByWhatTheyAre() {
		flyway().target(FIRST_RELEASE).load().migrate();
		event("seen:m1:5", "{\"read\":{\"mid\":\"m1\"}}");
		event("postback:m2", "{\"postback\":{\"mid\":\"m2\"}}");
		event("story_insights:9", "{\"media_id\":\"9\"}");
		event("message:m1:edit:1", "{\"message_edit\":{\"mid\":\"m1\"}}");
		event("message:m1:delete", "{\"message\":{\"mid\":\"m1\",\"is_deleted\":true}}");
		event("sha256:1", "{\"optin\":{}}");
		event("body:1", "null");
		flyway().load().migrate();
		assertThat(this.database.sql("""
				select event_type from instagram_webhook_event join webhook_queue on event_id = id order by id
				""").query(String.class).list()).containsExactly("messaging_seen", "messaging_postbacks",
				"story_insights", "message_edits", "message_deletions", "unknown", "unknown");
	}

	@Test
	void whatWasHandedOverIsNotAgainAndWhatWaitedStillWaits() {
		flyway().target(QUEUE_OF_ALL).load().migrate();
		List.of("heard", "waiting", "parked").forEach((key) -> inboxEvent("connected", key));
		List.of("heard", "resting", "resting too").forEach((key) -> inboxEvent("nobody's", key));
		this.database
			.sql("""
					insert into webhook_inbox (graph_base, instagram_user_id, total, unread, newest_id)
					select graph_base, instagram_user_id, count(*), count(*), max(id) from instagram_webhook_event group by 1, 2
					""")
			.update();
		this.database
			.sql("""
					insert into webhook_queue (event_id, graph_base, instagram_user_id, due_at, tries, parked_at)
					select id, graph_base, instagram_user_id, case when event_key = 'waiting' then now() else 'infinity' end,
						3, case when event_key = 'parked' then now() end
					from instagram_webhook_event where event_key <> 'heard'""")
			.update();
		flyway().load().migrate();
		assertThat(this.database.sql("""
				select event_key, due_at = 'infinity', event.id <= handed_through, tries, parked_at is not null
				from instagram_webhook_event event join webhook_inbox inbox on inbox.id = inbox_id
				join webhook_handover using (inbox_id) left join webhook_queue on event_id = event.id
				order by instagram_user_id, event.id""")
			.query((row, number) -> "%s %s %s %s %s".formatted(row.getString(1), row.getString(2), row.getString(3),
					row.getString(4), row.getString(5)))
			.list()).containsExactly("heard null t null f", "waiting f t 3 f", "parked t t 3 t", "heard null t null f",
					"resting t t 3 f", "resting too t t 3 f");
	}

	private void inboxEvent(String account, String key) {
		this.database
			.sql("""
					insert into instagram_webhook_event (graph_base, instagram_user_id, field, event_type, event_key, payload,
						created_at) values ('meta', ?, 'comments', 'comments', ?, '{}', now())""")
			.params(account, key)
			.update();
	}

	private void event(String key, String payload) {
		this.database
			.sql("""
					insert into instagram_webhook_event (graph_base, instagram_user_id, field, event_type, event_key, payload,
						created_at)
					values ('meta', '1', 'messaging', 'unknown', ?, ?::jsonb, now())""")
			.params(key, payload)
			.update();
	}

	private FluentConfiguration flyway() {
		return Flyway.configure().dataSource(this.source);
	}

	private UUID publication(String key, String age) {
		UUID id = UUID.randomUUID();
		this.database
			.sql("""
					insert into publication (id, user_id, instagram_user_id, instagram_username, test_mode, kind, status, title,
						caption, media, options, idempotency_key, request_sha256, created_at, updated_at, version)
					values (:id, 'somebody', '1', 'demobakery', true, 'image', 'queued', 'Rolls', 'Rolls', '["rolls"]', '{}',
						:key, case when :key is not null then 'digest' end, now() - :age::interval, now(), 0)""")
			.param("id", id)
			.param("key", key, java.sql.Types.VARCHAR)
			.param("age", age)
			.update();
		return id;
	}

}
