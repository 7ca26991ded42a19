package com.brandautomator.insight;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A hashtag has one name however it is written, and what is none is told.
 */
class HashtagNameTests {

	@ParameterizedTest
	@CsvSource({ "rolls, rolls", "'#rolls', rolls", "'  #Rolls ', rolls", "\uFF03rolls, rolls", "BRÖTLI, brötli",
			"bro\u0308tli, brötli", "2026, 2026", "fresh_rolls_7, fresh_rolls_7", "パン, パン", "хлеб, хлеб",
			"हिन्दी, हिन्दी", "_, _" })
	void everySpellingIsOneName(String written, String name) {
		assertThat(HashtagName.parse(written)).contains(new HashtagName(name));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "#", "##rolls", "fresh rolls", "rolls!", "ro-lls", "rolls#rolls", "🥐", "rolls🥐",
			"rolls\u0000", "\u0301rolls", "rolls/top_media", "rolls&user_id=1" })
	void whatIsNoHashtagIsNone(String written) {
		assertThat(HashtagName.parse(written)).isEmpty();
	}

	@Test
	void longestNameIsAHundredCharacters() {
		assertThat(HashtagName.parse("a".repeat(100))).isPresent();
		assertThat(HashtagName.parse("a".repeat(101))).isEmpty();
	}

	@Test
	void captionNamesEachOfItsHashtagsOnce() {
		assertThat(HashtagName.in("Fresh #Rolls, #rolls! #brötli#bern (#パン) a#b &#39; # #🥐 #last_"))
			.extracting(HashtagName::text)
			.containsExactly("rolls", "brötli", "パン", "last_");
	}

}
