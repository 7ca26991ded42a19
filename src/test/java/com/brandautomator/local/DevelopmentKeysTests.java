package com.brandautomator.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

import com.brandautomator.crypto.Place;
import com.brandautomator.crypto.TokenCipher;
import com.brandautomator.start.StartRefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Secrets that nobody set are made once, kept, and never replace one that was set.
 */
class DevelopmentKeysTests {

	private static final Set<String> NAMES = Set.of("JWT_SIGNING_KEY", "TOKEN_ENCRYPTION_KEYS", "SANDBOX_APP_SECRET",
			"INSTAGRAM_WEBHOOK_VERIFY_TOKEN");

	@TempDir
	Path folder;

	@Test
	void makesEveryKeyThatIsMissingOrBlank() {
		MockEnvironment environment = start(new MockEnvironment().withProperty("SANDBOX_APP_SECRET", " "));
		assertThat(NAMES).allSatisfy((name) -> assertThat(environment.getProperty(name)).hasSizeGreaterThan(31));
		TokenCipher cipher = TokenCipher.withKeys(environment.getRequiredProperty("TOKEN_ENCRYPTION_KEYS"));
		Place place = new Place("t", "1", "c");
		assertThat(cipher.open(place, cipher.seal(place, "token"))).isEqualTo("token");
	}

	@Test
	void keepsThemForTheNextStart() {
		MockEnvironment first = start(new MockEnvironment());
		MockEnvironment second = start(new MockEnvironment());
		assertThat(NAMES).allSatisfy((name) -> assertThat(second.getProperty(name)).isEqualTo(first.getProperty(name)));
	}

	@Test
	void leavesASetKeyAlone() {
		MockEnvironment environment = start(new MockEnvironment().withProperty("JWT_SIGNING_KEY", "mine"));
		assertThat(environment.getProperty("JWT_SIGNING_KEY")).isEqualTo("mine");
		assertThat(keys().resolve("JWT_SIGNING_KEY")).doesNotExist();
	}

	@Test
	void makesNoSigningKeyWhereAnotherIssuerSigns() {
		MockEnvironment environment = start(
				new MockEnvironment().withProperty("JWT_JWK_SET_URI", "http://localhost/jwks"));
		assertThat(environment.getProperty("JWT_SIGNING_KEY")).isNull();
	}

	@Test
	void onlyTheOwnerReadsThem() throws IOException {
		start(new MockEnvironment());
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys()))).isEqualTo("rwx------");
		try (var files = Files.list(keys())) {
			assertThat(files).hasSize(4)
				.allSatisfy((file) -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
					.isEqualTo("rw-------"));
		}
	}

	@Test
	void refusesAnEmptyKeyFileInsteadOfLosingTokens() throws IOException {
		start(new MockEnvironment());
		Files.writeString(keys().resolve("TOKEN_ENCRYPTION_KEYS"), "");
		assertThatExceptionOfType(StartRefusedException.class).isThrownBy(() -> start(new MockEnvironment()))
			.withMessageContaining("TOKEN_ENCRYPTION_KEYS is empty");
	}

	@Test
	void namesTheSettingOfAFolderThatCannotBeMade() throws IOException {
		Path file = Files.createFile(this.folder.resolve("file"));
		assertThatExceptionOfType(StartRefusedException.class).isThrownBy(() -> DataDirectory.at(file.resolve("x")))
			.withMessageStartingWith("LOCAL_DATA_DIR: cannot make");
	}

	private MockEnvironment start(MockEnvironment environment) {
		DevelopmentKeys.addTo(environment, DataDirectory.at(this.folder.resolve("a folder")));
		return environment;
	}

	private Path keys() {
		return this.folder.resolve("a folder/keys");
	}

}
