package com.brandautomator.start;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A bad secret ends the start with one line that names its setting.
 */
@ExtendWith(OutputCaptureExtension.class)
class RequiredSettingsTests {

	private static final Map<String, String> GOOD = Map.of("JWT_SIGNING_KEY", "0123456789abcdef0123456789abcdef",
			"TOKEN_ENCRYPTION_KEYS", "k1:MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=",
			"INSTAGRAM_WEBHOOK_VERIFY_TOKEN", "0123456789abcdef", "INSTAGRAM_APP_ID", "1234567890",
			"INSTAGRAM_APP_SECRET", "0123456789abcdef0123456789abcdef", "SANDBOX_APP_SECRET",
			"fedcba9876543210fedcba9876543210", "INSTAGRAM_SANDBOX_ENABLED", "true", "SPRING_DATASOURCE_URL",
			"jdbc:postgresql://db.internal:5432/instagram", "SPRING_DATASOURCE_USERNAME", "instagram",
			"SPRING_DATASOURCE_PASSWORD", "a-password");

	@Test
	void startsWithEverySettingInPlace() {
		assertThatCode(() -> start(GOOD)).doesNotThrowAnyException();
	}

	@ParameterizedTest
	@CsvSource({ "JWT_SIGNING_KEY, '', is missing", "JWT_SIGNING_KEY, too-short-by-far, is too short: 16 bytes",
			"JWT_SIGNING_KEY, change-me-0123456789abcdef0123456789, is the example of the documents",
			"TOKEN_ENCRYPTION_KEYS, '', is missing", "TOKEN_ENCRYPTION_KEYS, k1:AAAA, has a key k1 of 3 bytes",
			"TOKEN_ENCRYPTION_KEYS, k1:change-me, is the example", "INSTAGRAM_WEBHOOK_VERIFY_TOKEN, '', is missing",
			"INSTAGRAM_WEBHOOK_VERIFY_TOKEN, short, is too short", "INSTAGRAM_APP_SECRET, '', is missing",
			"INSTAGRAM_APP_SECRET, short, is too short",
			"INSTAGRAM_APP_SECRET, change-me-to-the-secret-of-your-app-at-meta, is the example",
			"INSTAGRAM_APP_SECRET_PREVIOUS, short, is too short", "SANDBOX_APP_SECRET, '', is missing",
			"SANDBOX_APP_SECRET, short, is too short",
			"SANDBOX_APP_SECRET, 0123456789abcdef0123456789abcdef, is the same as a secret of the app at Meta",
			"SPRING_DATASOURCE_URL, '', is missing", "SPRING_DATASOURCE_PASSWORD, '', is missing",
			"SPRING_DATASOURCE_PASSWORD, change-me, is the example" })
	void namesTheSettingInOneLine(String setting, String value, String why, CapturedOutput output) {
		assertThatExceptionOfType(StartRefusedException.class).isThrownBy(() -> start(with(setting, value)))
			.withMessageStartingWith(setting + " " + why);
		List<String> lines = output.getAll().lines().toList();
		assertThat(lines).hasSize(1);
		assertThat(lines.get(0)).contains("ERROR", "Not started: " + setting + " " + why)
			.doesNotContain("0123456789abcdef");
	}

	@Test
	void namesAllThatIsMissingAtOnce(CapturedOutput output) {
		assertThatExceptionOfType(StartRefusedException.class).isThrownBy(() -> start(Map.of()));
		assertThat(output.getAll().lines()).hasSize(1);
		assertThat(output.getAll()).contains("JWT_SIGNING_KEY is missing", "TOKEN_ENCRYPTION_KEYS is missing",
				"INSTAGRAM_WEBHOOK_VERIFY_TOKEN is missing", "SPRING_DATASOURCE_URL is missing");
	}

	@ParameterizedTest
	@CsvSource({ "JWT_JWK_SET_URI, https://id.test/jwks", "JWT_ISSUER_URI, https://id.test" })
	void needsNoSigningKeyWhereAnotherIssuerSigns(String setting, String value) {
		Map<String, String> settings = with("JWT_SIGNING_KEY", "");
		settings.put(setting, value);
		assertThatCode(() -> start(settings)).doesNotThrowAnyException();
	}

	@Test
	void needsNoSecretOfWhatIsOff() {
		Map<String, String> settings = with("INSTAGRAM_APP_ID", "");
		settings.put("INSTAGRAM_APP_SECRET", "");
		settings.put("INSTAGRAM_SANDBOX_ENABLED", "false");
		settings.put("SANDBOX_APP_SECRET", "");
		assertThatCode(() -> start(settings)).doesNotThrowAnyException();
	}

	@ParameterizedTest
	@CsvSource({ "jdbc:postgresql://localhost:5432/instagram", "jdbc:postgresql://127.0.0.1/instagram",
			"jdbc:postgresql://[::1]:5432/instagram", "jdbc:postgresql:instagram",
			"jdbc:postgresql://db.internal/instagram?password=secret" })
	void needsNoPasswordForADatabaseOnThisMachineOrInItsUrl(String url) {
		Map<String, String> settings = with("SPRING_DATASOURCE_PASSWORD", "");
		settings.put("SPRING_DATASOURCE_URL", url);
		assertThatCode(() -> start(settings)).doesNotThrowAnyException();
	}

	@Test
	void refusesAsWellWhatIsFoundWhileBeansAreMade(CapturedOutput output) {
		StartRefusedException refused = new StartRefusedException("SITE_URL is odd");
		assertThat(new StartRefusedReporter().reportException(new IllegalStateException(refused))).isTrue();
		assertThat(output.getAll().lines()).hasSize(1);
		assertThat(new StartRefusedReporter().reportException(new IllegalStateException("other"))).isFalse();
	}

	private static Map<String, String> with(String setting, String value) {
		Map<String, String> settings = new HashMap<>(GOOD);
		settings.put(setting, value);
		return settings;
	}

	private static void start(Map<String, String> settings) {
		SpringApplication application = new SpringApplication(Nothing.class);
		application.setWebApplicationType(WebApplicationType.NONE);
		application.addListeners(new RequiredSettings());
		String[] arguments = settings.entrySet()
			.stream()
			.map((setting) -> "--" + setting.getKey() + "=" + setting.getValue())
			.toArray(String[]::new);
		application.run(arguments).close();
	}

	/**
	 * An application without a bean.
	 */
	@Configuration(proxyBeanMethods = false)
	static class Nothing {

	}

}
