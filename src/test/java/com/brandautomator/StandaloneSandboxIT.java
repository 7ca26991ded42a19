package com.brandautomator;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import com.brandautomator.sandbox.SandboxCaller;
import com.github.kagkarlsson.scheduler.Scheduler;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.TestSocketUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One setting makes the process nothing but the sandbox, with the embedded database where
 * it is at hand.
 */
class StandaloneSandboxIT {

	private static final int PORT = TestSocketUtils.findAvailableTcpPort();

	private static final String SERVICE = "http://localhost:8000";

	private static ConfigurableApplicationContext context;

	private final SandboxCaller sandbox = new SandboxCaller(PORT);

	@BeforeAll
	static void start(@TempDir Path folder) {
		context = BrandAutomatorApplication.application()
			.run("--sandbox.standalone=true", "--spring.profiles.active=local", "--local.data-dir=" + folder,
					"--server.port=" + PORT, "--management.server.port=0",
					"--SANDBOX_APP_SECRET=" + WireTest.SANDBOX_SECRET);
	}

	@AfterAll
	static void stop() {
		context.close();
	}

	@Test
	void playsMetaForAServiceElsewhere() {
		String redirectUri = SERVICE + "/api/v1/automation/instagram/callback/";
		assertThat(this.sandbox.decide(Map.of("redirect_uri", redirectUri))).asString()
			.startsWith(redirectUri + "?code=");
		assertThat(this.sandbox.get(this.sandbox.login("brand"), "/me/accounts").body().at("/data").size())
			.isEqualTo(3);
		assertThat(this.sandbox.read("ledger/").body().at("/calls").valueStream()).isNotEmpty();
		assertThat(context.getEnvironment().getProperty("sandbox.webhook-url"))
			.isEqualTo(SERVICE + "/instagram/webhook/");
	}

	@Test
	void hasNothingOfTheService() {
		assertThat(context.getBeansOfType(Scheduler.class)).isEmpty();
		assertThat(context.getBeanDefinitionNames())
			.noneMatch((name) -> name.matches("com\\.brandautomator\\.(?!sandbox|web|scheduling|local\\.Embedded).+"));
		for (String path : List.of("/automation", "/swagger-ui.html", "/v3/api-docs", "/instagram/webhook/",
				Person.API + "instagram/connect/", "/")) {
			assertThat(this.sandbox.wire().get(path).statusCode()).as(path).isEqualTo(404);
		}
		assertThat(JdbcClient.create(context.getBean(DataSource.class))
			.sql("select distinct table_schema from information_schema.tables where table_schema !~ '^(pg_|information)'")
			.query(String.class)
			.list()).containsExactly("sandbox");
	}

}
