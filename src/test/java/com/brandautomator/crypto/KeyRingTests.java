package com.brandautomator.crypto;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * A malformed setting is refused with a sentence that names it and holds no key.
 */
class KeyRingTests {

	private static final String KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			value = { "\"\"|is missing", "\"  \"|is missing", KEY + "|not of the form id:base64",
					"k1:|not of the form id:base64", ":" + KEY + "|not of the form id:base64",
					"a/b:" + KEY + "|not of the form id:base64", "k1:" + KEY + ",|not of the form id:base64",
					"k1:not*base64|a key k1 that is not base64", "k1:MDEyMzQ1Njc4OWFiY2RlZg==|16 bytes instead of 32",
					"k1:" + KEY + ",k1:" + KEY + "|the key id k1 twice" })
	void refusesAMalformedSetting(String setting, String why) {
		assertThatIllegalArgumentException().isThrownBy(() -> KeyRing.parse(setting))
			.withMessageStartingWith("TOKEN_ENCRYPTION_KEYS ")
			.withMessageContaining(why)
			.withMessageNotContaining(KEY)
			.withMessageNotContaining("*")
			.withNoCause();
	}

	@Test
	void keepsTheOrderOfTheSetting() {
		KeyRing ring = KeyRing.parse("new:" + KEY + " , old:" + KEY);
		assertThat(ring.writing().id()).isEqualTo("new");
		assertThat(ring.find("old")).isNotNull();
		assertThat(ring.find("other")).isNull();
	}

}
