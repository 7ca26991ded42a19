package com.brandautomator.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.TestSocketUtils;
import org.springframework.web.client.RestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The service as one command starts it on one's own machine: no setting, its own
 * database, generated keys, the demo person.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
@ActiveProfiles("local")
@DirtiesContext
class LocalProfileIT {

	private static final String STATUS = "/api/v1/automation/social-profiles/status/";

	@Autowired
	Environment environment;

	@Autowired
	DataSource dataSource;

	@Autowired
	Welcome welcome;

	@DynamicPropertySource
	static void ownPlace(DynamicPropertyRegistry registry) throws IOException {
		Path folder = Files.createTempDirectory(Path.of("target"), "local data ");
		registry.add("LOCAL_DATA_DIR", folder::toString);
		registry.add("SERVER_PORT", TestSocketUtils::findAvailableTcpPort);
		registry.add("MANAGEMENT_SERVER_PORT", () -> 0);
	}

	@Test
	void theDatabaseIsARealPostgresOfItsOwn() {
		assertThat(JdbcClient.create(this.dataSource).sql("select version()").query(String.class).single())
			.startsWith("PostgreSQL 18");
		assertThat(this.welcome.lines()).anyMatch((line) -> line.contains("jdbc:postgresql://127.0.0.1:"));
	}

	@Test
	void theDemoPersonSignsInAndIsKnown() {
		Map<String, Object> tokens = signIn();
		assertThat(status(tokens.get("access")).value()).isEqualTo(200);
		Map<String, Object> refreshed = post("/api/v1/auth/refresh/", Map.of("refresh", tokens.get("refresh")));
		assertThat(status(refreshed.get("access")).value()).isEqualTo(200);
	}

	@Test
	void signingInWorksWithoutTheSlashToo() {
		assertThat(post("/api/v1/auth/login", Map.of("email", "demo@example.com", "password", "demo")))
			.containsKeys("access", "refresh");
	}

	@Test
	void aRefreshTokenIsNoAccessToken() {
		assertThat(status(signIn().get("refresh")).value()).isEqualTo(401);
	}

	@Test
	void aWrongPasswordIsAProblem() {
		assertThat(post("/api/v1/auth/login/", Map.of("email", "demo@example.com", "password", "guess")))
			.extractingByKeys("status", "code", "error")
			.containsExactly(401, "unauthenticated", "The e-mail address or the password is wrong");
	}

	private Map<String, Object> signIn() {
		return post("/api/v1/auth/login/", Map.of("email", "demo@example.com", "password", "demo"));
	}

	private Map<String, Object> post(String path, Map<String, Object> body) {
		return client().post()
			.uri(path)
			.contentType(MediaType.APPLICATION_JSON)
			.body(body)
			.exchangeForRequiredValue((request, response) -> response.bodyTo(new ParameterizedTypeReference<>() {
			}));
	}

	private HttpStatusCode status(Object token) {
		return client().get()
			.uri(STATUS)
			.header("Authorization", "Bearer " + token)
			.exchangeForRequiredValue((request, response) -> response.getStatusCode());
	}

	private RestClient client() {
		return RestClient.create("http://localhost:" + this.environment.getProperty("local.server.port"));
	}

}
