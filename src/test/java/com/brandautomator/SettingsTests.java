package com.brandautomator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.FileSystemResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * .env.example and the settings that are read say the same.
 */
class SettingsTests {

	private static final Path RESOURCES = Path.of("src/main/resources");

	private static final String[] FILES = { "application.yml", "application-local.yml", "media-rules.yml" };

	private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)");

	private static final Pattern LINE = Pattern.compile("#?([A-Z][A-Z0-9_]*)=(.*)");

	@Test
	void everySettingThatIsReadIsDocumentedAndTheOtherWayRound() throws IOException {
		Set<String> read = names(FILES);
		read.addAll(placeholders(Files.readString(Path.of("docker-compose.yml"))));
		read.add("SPRING_PROFILES_ACTIVE");
		assertThat(documented().keySet()).containsExactlyInAnyOrderElementsOf(read);
	}

	@Test
	void everySettingHasAComment() throws IOException {
		List<String> lines = Files.readAllLines(Path.of(".env.example"));
		for (int i = 0; i < lines.size(); i++) {
			if (LINE.matcher(lines.get(i)).matches()) {
				assertThat(lines.get(i - 1)).as(lines.get(i)).startsWith("# ").endsWith(".");
			}
		}
	}

	/**
	 * A blank line in .env replaces a default, so it may only stand where the default is
	 * blank.
	 */
	@ParameterizedTest
	@MethodSource("blank")
	void aBlankLineReplacesNoDefault(String name) throws IOException {
		for (String file : FILES) {
			String text = Files.readString(RESOURCES.resolve(file));
			Matcher matcher = Pattern.compile("\\$\\{" + name + ":([^}]*)").matcher(text);
			while (matcher.find()) {
				assertThat(matcher.group(1)).as(file).isEmpty();
			}
		}
	}

	@ParameterizedTest
	@MethodSource("ofTheService")
	void everySettingChangesAProperty(String name) throws IOException {
		Map<String, String> before = properties(Map.of());
		Map<String, String> after = properties(Map.of(name, "19173"));
		assertThat(after).as(name).isNotEqualTo(before);
	}

	/**
	 * The metadata are made of the records' components, so a property that is not there
	 * is a property that nobody reads, unless another property or a condition does.
	 */
	@Test
	void everyPropertyOfOursIsRead() throws IOException {
		String metadata = Files.readString(Path.of("target/classes/META-INF/spring-configuration-metadata.json"));
		String files = Files.readString(RESOURCES.resolve("application.yml"))
				+ Files.readString(RESOURCES.resolve("application-local.yml"));
		String sources = sources();
		assertThat(properties(Map.of()).keySet()
			.stream()
			.map((key) -> key.replace("local ", "").replaceFirst("\\[.*", "")))
			.filteredOn((key) -> metadata.contains("\"name\": \"" + key.substring(0, key.indexOf('.') + 1)))
			.hasSizeGreaterThan(30)
			.allMatch((key) -> metadata.contains('"' + key + '"') || files.contains("${" + key + "}")
					|| sources.contains("Property(\"" + key + "\")"));
	}

	@Test
	void thePropertiesOfTheContractFollowTheirSettings() throws IOException {
		Map<String, String> properties = properties(Map.of("SITE_URL", "https://brand.test", "SERVER_PORT", "9000",
				"INSTAGRAM_APP_SECRET", "secret", "SANDBOX_APP_SECRET", "sandbox"));
		assertThat(properties).containsEntry("server.port", "9000")
			.containsEntry("connect.site-url", "https://brand.test")
			.containsEntry("connect.redirect-uri", "https://brand.test/api/v1/automation/instagram/callback/")
			.containsEntry("publishing.public-base-url", "https://brand.test")
			.containsEntry("graph.meta.app-secret", "secret")
			.containsEntry("webhook.app-secret", "secret")
			.containsEntry("graph.sandbox.app-secret", "sandbox")
			.containsEntry("webhook.sandbox-app-secret", "sandbox")
			.containsEntry("sandbox.app-secret", "sandbox");
	}

	@Test
	void theDefaultsAreThoseOfTheContract() throws IOException {
		assertThat(properties(Map.of())).containsEntry("server.port", "8000")
			.containsEntry("management.server.port", "8081")
			.containsEntry("graph.version", "v26.0")
			.containsEntry("connect.frontend-url", "http://localhost:3000")
			.containsEntry("connect.sandbox-enabled", "false")
			.containsEntry("publishing.caption-max-length", "2200");
	}

	static List<String> blank() throws IOException {
		return documented().entrySet()
			.stream()
			.filter((line) -> line.getValue().isEmpty())
			.map(Map.Entry::getKey)
			.toList();
	}

	static Set<String> ofTheService() throws IOException {
		return names(FILES);
	}

	private static Map<String, String> documented() throws IOException {
		Map<String, String> settings = new LinkedHashMap<>();
		for (String line : Files.readAllLines(Path.of(".env.example"))) {
			Matcher matcher = LINE.matcher(line);
			if (matcher.matches()) {
				assertThat(settings.put(matcher.group(1), matcher.group(2))).as(line).isNull();
			}
		}
		return settings;
	}

	private static Set<String> names(String... files) throws IOException {
		Set<String> names = new TreeSet<>();
		for (String file : files) {
			names.addAll(placeholders(Files.readString(RESOURCES.resolve(file))));
		}
		return names;
	}

	private static String sources() throws IOException {
		StringBuilder sources = new StringBuilder();
		try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				sources.append(Files.readString(file));
			}
		}
		return sources.toString();
	}

	private static Set<String> placeholders(String text) {
		Set<String> names = new TreeSet<>();
		PLACEHOLDER.matcher(text).results().forEach((result) -> names.add(result.group(1)));
		return names;
	}

	/**
	 * Every property of both files with the environment given, resolved.
	 */
	private static Map<String, String> properties(Map<String, Object> settings) throws IOException {
		Map<String, String> resolved = new LinkedHashMap<>();
		for (List<String> files : List.of(List.of("application.yml"), List.of("media-rules.yml"),
				List.of("application-local.yml", "application.yml"))) {
			StandardEnvironment environment = environment(settings);
			List<String> keys = new ArrayList<>();
			for (String file : files) {
				for (var source : new YamlPropertySourceLoader().load(file,
						new FileSystemResource(RESOURCES.resolve(file)))) {
					environment.getPropertySources().addLast(source);
					keys.addAll(List.of(((MapPropertySource) source).getPropertyNames()));
				}
			}
			String profile = (files.size() > 1) ? "local " : "";
			keys.forEach((key) -> resolved.put(profile + key, environment.getProperty(key)));
		}
		return resolved;
	}

	private static StandardEnvironment environment(Map<String, Object> settings) {
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources().remove(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
		environment.getPropertySources().addFirst(new MapPropertySource("settings", settings));
		return environment;
	}

}
