package com.brandautomator.sandbox.world;

import java.time.Duration;

import javax.sql.DataSource;

import com.brandautomator.TestDatabase;
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

}
