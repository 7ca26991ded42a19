package com.brandautomator.publishing;

import java.util.List;
import java.util.Map;

import com.brandautomator.TestDatabase;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the first release stored is in the calendar of this one, and is found by indexes.
 */
class CalendarMigrationTests {

	private final DriverManagerDataSource source = new DriverManagerDataSource(TestDatabase.create(), "postgres", "");

	private final JdbcClient database = JdbcClient.create(this.source);

	@Test
	void entryOfTheFirstReleaseKnowsWhatItPublishes() {
		flyway().cleanDisabled(false).load().clean();
		flyway().target("20261123090500").load().migrate();
		this.database
			.sql("""
					with old as (insert into publication (id, user_id, instagram_user_id, instagram_username, test_mode, kind,
							status, title, caption, media, options, created_at, updated_at, version)
						values (gen_random_uuid(), 'p', '1', 'bakery', true, 'image', 'queued', 'Rolls', 'Fresh',
							'["https://bakery.example/rolls.jpg"]', '{"alt_text": "Six rolls"}', now(), now(), 0)
						returning id)
					insert into content_calendar_entry (user_id, publication_id, title, content, media_urls, status,
						scheduled_date, created_at, updated_at, version)
					select 'p', id, 'Rolls', 'Fresh', '["https://bakery.example/rolls.jpg"]'::jsonb, 'scheduled', now(), now(), now(), 0
					from old""")
			.update();
		flyway().load().migrate();
		Map<String, Object> entry = this.database
			.sql("""
					select kind, media::text as media, options::text as options, social_profiles::text as profiles, test_mode
					from content_calendar_entry""")
			.query()
			.singleRow();
		assertThat(entry).containsEntry("kind", "image")
			.containsEntry("media",
					"[{\"url\": \"https://bakery.example/rolls.jpg\", \"type\": \"IMAGE\", \"options\": {}}]")
			.containsEntry("options", "{\"alt_text\": \"Six rolls\"}")
			.containsEntry("profiles", "[]")
			.containsEntry("test_mode", true);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			updated_at desc, id desc | content_calendar_entry_user_id
			scheduled_date, id       | content_calendar_entry_scheduled_date
			""")
	void listsAreReadByAnIndex(String order, String index) {
		flyway().load().migrate();
		this.database
			.sql("""
					insert into content_calendar_entry (user_id, title, content, status, scheduled_date, created_at,
						updated_at, version)
					select 'p' || n % 50, '', '', 'draft', now() + n * interval '1 hour', now(), now() + n * interval '1 s', 0
					from generate_series(1, 20000) n""")
			.update();
		this.database.sql("analyze content_calendar_entry").update();
		List<String> plan = this.database
			.sql("explain select * from content_calendar_entry where user_id = 'p7' order by " + order + " limit 100")
			.query(String.class)
			.list();
		assertThat(String.join("\n", plan)).contains(index).doesNotContain("Seq Scan");
	}

	private FluentConfiguration flyway() {
		return Flyway.configure().dataSource(this.source).locations("classpath:db/migration");
	}

}
