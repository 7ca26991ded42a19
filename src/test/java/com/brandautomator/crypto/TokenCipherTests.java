package com.brandautomator.crypto;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What is sealed opens at its own place and with a known key, and nowhere else.
 */
class TokenCipherTests {

	private static final String K1 = "k1:" + base64("0123456789abcdef0123456789abcdef");

	private static final String K2 = "k2:" + base64("fedcba9876543210fedcba9876543210");

	private static final Place PLACE = new Place("social_profile", "7", "access_token");

	private static final String SECRET = "EAAG-canary-ü-\uD83D\uDD11";

	private final TokenCipher cipher = TokenCipher.withKeys(K1);

	@Test
	void opensWhatItSealed() {
		assertThat(this.cipher.open(PLACE, this.cipher.seal(PLACE, SECRET))).isEqualTo(SECRET);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n", "a/b\nc", "social_profile/7/access_token\n" })
	void opensSecretsThatLookLikeAPlace(String secret) {
		assertThat(this.cipher.open(PLACE, this.cipher.seal(PLACE, secret))).isEqualTo(secret);
	}

	@Test
	void writesKeyIdAndBase64() {
		String sealed = this.cipher.seal(PLACE, SECRET);
		assertThat(sealed).startsWith("k1:").doesNotContain("canary");
		// nonce, place with its end, secret, tag
		assertThat(Base64.getDecoder().decode(sealed.substring(3)))
			.hasSize(12 + PLACE.mark().length() + SECRET.getBytes(StandardCharsets.UTF_8).length + 16);
	}

	@Test
	void sealsTheSameSecretDifferentlyEachTime() {
		Set<String> nonces = IntStream.range(0, 1000)
			.mapToObj((i) -> this.cipher.seal(PLACE, SECRET).substring(3, 19))
			.collect(Collectors.toSet());
		assertThat(nonces).hasSize(1000);
	}

	@Test
	void acceptsNoneOfAThousandBitFlips() {
		Random random = new Random(20261123);
		for (int i = 0; i < 1000; i++) {
			String flipped = flip(this.cipher.seal(PLACE, SECRET + i), random);
			assertThatExceptionOfType(SealBrokenException.class).as(flipped)
				.isThrownBy(() -> this.cipher.open(PLACE, flipped));
		}
	}

	@Test
	void acceptsNoFlippedBitOfTheSealedBytes() {
		byte[] sealed = Base64.getDecoder().decode(this.cipher.seal(PLACE, SECRET).substring(3));
		for (int bit = 0; bit < sealed.length * 8; bit++) {
			byte[] flipped = sealed.clone();
			flipped[bit / 8] ^= (byte) (1 << (bit % 8));
			assertRefused("k1:" + Base64.getEncoder().encodeToString(flipped), "was changed after it was sealed");
		}
	}

	@Test
	void refusesASecretOfAnotherRowColumnOrTable() {
		for (Place other : List.of(new Place("social_profile", "8", "access_token"),
				new Place("social_profile", "7", "page_access_token"),
				new Place("instagram_account", "7", "access_token"))) {
			assertRefused(this.cipher.seal(other, SECRET), "was sealed for another place");
		}
	}

	@Test
	void readsOldKeysWhileTheFirstOneWrites() {
		TokenCipher rotated = TokenCipher.withKeys(K2 + ", " + K1);
		assertThat(rotated.open(PLACE, this.cipher.seal(PLACE, SECRET))).isEqualTo(SECRET);
		assertThat(rotated.seal(PLACE, SECRET)).startsWith("k2:");
	}

	@Test
	void refusesAKeyThatItDoesNotHave() {
		assertRefused(TokenCipher.withKeys(K2).seal(PLACE, SECRET), "sealed with the key k2");
	}

	@Test
	void refusesAnotherKeyUnderTheSameId() {
		assertRefused(TokenCipher.withKeys(K2.replace("k2", "k1")).seal(PLACE, SECRET),
				"was changed after it was sealed");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "k1", "k1:", "k1:AAAA", "k1:***", "plain text: of a token", SECRET })
	void refusesWhatItNeverWrote(String text) {
		assertRefused(text, "social_profile/7/access_token");
	}

	@Test
	void saysNothingOfKeysAndSecrets() {
		assertThat(this.cipher).hasToString("TokenCipher[k1]");
		assertThat(SealingKey.parse(K1)).hasToString("key k1");
		assertThat(new TokenEncryptionProperties(K1).toString()).doesNotContain(K1.substring(3));
	}

	@Test
	void isUsedByManyThreadsAtOnce() {
		List<String> opened = IntStream.range(0, 4000)
			.parallel()
			.mapToObj((i) -> this.cipher.open(PLACE, this.cipher.seal(PLACE, SECRET + i)))
			.toList();
		assertThat(opened).hasSize(4000).allMatch((secret) -> secret.startsWith(SECRET)).doesNotHaveDuplicates();
	}

	private void assertRefused(String sealed, String why) {
		assertThatExceptionOfType(SealBrokenException.class).isThrownBy(() -> this.cipher.open(PLACE, sealed))
			.withMessageContaining(why)
			.withMessageContaining("social_profile/7/access_token")
			.withMessageNotContaining("canary");
	}

	private static String flip(String sealed, Random random) {
		byte[] bytes = sealed.getBytes(StandardCharsets.ISO_8859_1);
		bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
		return new String(bytes, StandardCharsets.ISO_8859_1);
	}

	private static String base64(String key) {
		return Base64.getEncoder().encodeToString(key.getBytes(StandardCharsets.US_ASCII));
	}

}
