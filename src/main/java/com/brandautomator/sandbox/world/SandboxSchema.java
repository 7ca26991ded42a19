package com.brandautomator.sandbox.world;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Builds the sandbox's own schema at start and sets the scene of the first day. Its
 * Flyway is no bean, so that Spring Boot's keeps looking after the service's tables.
 */
@SandboxPart
public class SandboxSchema {

	private final DataSource dataSource;

	private final TransactionTemplate transaction;

	SandboxSchema(DataSource dataSource, JdbcClient jdbc, TransactionTemplate transaction) {
		this.dataSource = dataSource;
		this.transaction = transaction;
		Flyway.configure().dataSource(dataSource).schemas("sandbox").locations("classpath:db/sandbox").load().migrate();
		if (jdbc.sql("select count(*) from sandbox.account").query(Long.class).single() == 0) {
			reset();
		}
	}

	/**
	 * Forgets everything and sets the scene again, in one transaction.
	 */
	public void reset() {
		ResourceDatabasePopulator firstDay = new ResourceDatabasePopulator(
				new ClassPathResource("sandbox/first-day.sql"));
		this.transaction.executeWithoutResult((status) -> firstDay.execute(this.dataSource));
	}

}
