package com.brandautomator;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The service starts on an empty database and its schema is the migrations'.
 */
@WireTest
class StartTests {

	@Autowired
	DataSource dataSource;

	@Test
	void migrationsMakeEveryTable() {
		assertThat(JdbcClient.create(this.dataSource)
			.sql("select table_name from information_schema.tables where table_schema = 'public'")
			.query(String.class)
			.list()).contains("social_profile", "instagram_account", "oauth_state", "publication", "publication_step",
					"content_calendar_entry", "instagram_webhook_event", "instagram_resumable_upload",
					"scheduled_tasks");
	}

}
