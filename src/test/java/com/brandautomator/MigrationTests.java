package com.brandautomator;

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
