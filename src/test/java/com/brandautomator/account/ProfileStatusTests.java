package com.brandautomator.account;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A profile's status changes along known ways only.
 */
class ProfileStatusTests {

	@ParameterizedTest
	@CsvSource({ "CONNECTED, CONNECTED, true", "CONNECTED, EXPIRED, true", "CONNECTED, ERROR, true",
			"CONNECTED, DISCONNECTED, true", "EXPIRED, CONNECTED, true", "EXPIRED, ERROR, true",
			"EXPIRED, DISCONNECTED, true", "ERROR, CONNECTED, true", "ERROR, EXPIRED, true",
			"DISCONNECTED, CONNECTED, true", "DISCONNECTED, DISCONNECTED, true", "DISCONNECTED, EXPIRED, false",
			"DISCONNECTED, ERROR, false" })
	void mayChangeOnlySo(ProfileStatus from, ProfileStatus to, boolean may) {
		assertThat(from.canBecome(to)).isEqualTo(may);
	}

	@ParameterizedTest
	@EnumSource(ProfileStatus.class)
	void survivesTheDatabase(ProfileStatus status) {
		Words.OfProfileStatus words = new Words.OfProfileStatus();
		assertThat(words.convertToEntityAttribute(words.convertToDatabaseColumn(status))).isEqualTo(status);
		assertThat(status.word()).isEqualTo(status.display().toLowerCase(java.util.Locale.ROOT));
	}

	@ParameterizedTest
	@EnumSource(GraphBase.class)
	void aBaseSurvivesTheDatabase(GraphBase base) {
		assertThat(GraphBase.of(base.word())).isEqualTo(base);
	}

}
