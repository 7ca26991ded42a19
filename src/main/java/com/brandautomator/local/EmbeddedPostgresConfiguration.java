package com.brandautomator.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Profile;

/**
 * Gives the service, or the sandbox where it is a process of its own, a PostgreSQL when
 * nobody named one.
 */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
@EnableConfigurationProperties(LocalProperties.class)
@Profile("local")
@ConditionalOnClass(EmbeddedPostgres.class)
@Conditional(NoDatabaseUrl.class)
class EmbeddedPostgresConfiguration {

	@Bean(destroyMethod = "close")
	PostgresServer postgresServer(LocalProperties properties) {
		return new PostgresStart(DataDirectory.at(properties.dataDir())).start();
	}

	@Bean
	JdbcConnectionDetails embeddedPostgresConnection(PostgresServer server) {
		return server.login();
	}

}
