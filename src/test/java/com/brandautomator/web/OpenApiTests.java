package com.brandautomator.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.brandautomator.Wire;
import com.brandautomator.WireTest;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * docs/openapi.yaml is what the running service says of itself.
 */
@WireTest
class OpenApiTests {

	private static final Path FILE = Path.of("docs/openapi.yaml");

	@LocalServerPort
	int port;

	@Test
	void theCheckedInPageIsFresh() throws IOException {
		String running = new Wire(this.port).get("/v3/api-docs.yaml")
			.body()
			.replace("http://localhost:" + this.port, "http://localhost:8000");
		if (Boolean.getBoolean("openapi.write")) {
			Files.writeString(FILE, running);
		}
		assertThat(FILE).exists();
		assertThat(Files.readString(FILE))
			.as("docs/openapi.yaml is stale; refresh it by: " + "./mvnw test -Dtest=OpenApiTests -Dopenapi.write=true")
			.isEqualTo(running);
	}

	@Test
	void testRoutesStayOut() {
		assertThat(new Wire(this.port).get("/v3/api-docs").body()).contains("\"problem\"").doesNotContain("wire-test");
	}

}
