package com.brandautomator.local;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The log says in five lines where to look and who to sign in as.
 */
@ExtendWith(OutputCaptureExtension.class)
class WelcomeTests {

	@TempDir
	Path folder;

	@Test
	void saysItInFiveLines(CapturedOutput output) {
		welcome("jdbc:postgresql://127.0.0.1:5432/postgres", "true").say();
		assertThat(output.getAll().lines()).hasSize(5);
		assertThat(output).contains("http://localhost:8000/automation", "http://localhost:8000/swagger-ui.html",
				"http://localhost:8000/sandbox/control/", "jdbc:postgresql://127.0.0.1:5432/postgres",
				this.folder.toString(), "demo@example.com / demo");
	}

	@Test
	void saysThatTheSandboxIsOff() {
		assertThat(welcome("jdbc:postgresql:x", "false").lines()).hasSize(5)
			.anyMatch((line) -> line.contains("off (INSTAGRAM_SANDBOX_ENABLED)"));
	}

	@Test
	void leavesOutWhatAConnectionUrlCarriesBesidesItsAddress() {
		assertThat(welcome("jdbc:postgresql://db/x?password=canary", "true").lines())
			.noneMatch((line) -> line.contains("canary"));
	}

	private Welcome welcome(String url, String sandbox) {
		return new Welcome(new LocalProperties(this.folder, "demo@example.com", "demo"), connection(url),
				new MockEnvironment().withProperty("connect.site-url", "http://localhost:8000")
					.withProperty("sandbox.enabled", sandbox));
	}

	private static JdbcConnectionDetails connection(String url) {
		return new JdbcConnectionDetails() {

			@Override
			public String getUsername() {
				return "postgres";
			}

			@Override
			public String getPassword() {
				return "canary";
			}

			@Override
			public String getJdbcUrl() {
				return url;
			}

		};
	}

}
