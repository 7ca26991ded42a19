package com.brandautomator.sandbox.world;

import java.time.Duration;

import javax.sql.DataSource;

import com.brandautomator.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the sandbox knows outlives a restart.
 */
class SandboxSchemaTests {

	@Test
	void secondStartKeepsClockSettingsAndIds() {
		DataSource database = TestWorld.migrated(new DriverManagerDataSource(TestDatabase.create(), "postgres", ""));
		JdbcClient jdbc = JdbcClient.create(database);
		TestWorld.clock(jdbc).advance(Duration.ofHours(25));
		new Settings(jdbc).change(Setting.QUOTA_TOTAL, 25);
		String id = new Ids(jdbc).medium();
		TestWorld.migrated(database);
		assertThat(TestWorld.clock(jdbc).lead()).isEqualTo(Duration.ofHours(25));
		assertThat(new Settings(jdbc).number(Setting.QUOTA_TOTAL)).isEqualTo(25);
		assertThat(new Ids(jdbc).medium()).isGreaterThan(id).hasSize(17);
		assertThat(new Ids(jdbc).account()).startsWith("17841").hasSize(17);
	}

	@Test
	void picturesOfTheFirstVersionAreKeptInPieces() {
		DataSource database = new DriverManagerDataSource(TestDatabase.create(), "postgres", "");
		Flyway.configure()
			.dataSource(database)
			.schemas("sandbox")
			.locations("classpath:db/sandbox")
			.target("1")
			.load()
			.migrate();
		JdbcClient jdbc = JdbcClient.create(database);
		jdbc.sql("insert into sandbox.account values ('1', 'shop', 'Shop', null, null, 0, 0, true, false)").update();
		jdbc.sql("insert into sandbox.image values ('key', ?)").param(new byte[1024 * 1024 + 1]).update();
		jdbc.sql("insert into sandbox.container values ('2', '1', 'Rolls', 'Fresh \"rolls\"', 'key', now(), now())")
			.update();
		jdbc.sql(
				"insert into sandbox.medium (id, account_id, container_id, alt_text, image_key, shortcode, published_at) "
						+ "values ('3', '1', '2', 'Fresh', 'key', 'short', now())")
			.update();
		TestWorld.migrated(database);
		assertThat(jdbc.sql("select length(content) from sandbox.file_piece where file_key = 'key' order by number")
			.query(Integer.class)
			.list()).containsExactly(1024 * 1024, 1);
		assertThat(jdbc.sql("select options::jsonb ->> 'alt_text' from sandbox.container").query(String.class).single())
			.isEqualTo("Fresh \"rolls\"");
		assertThat(jdbc.sql("select kind || file_key from sandbox.medium").query(String.class).single())
			.isEqualTo("IMAGEkey");
	}

}
