package com.brandautomator.webhook;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A key names one event whatever it is made of.
 */
class EventKeyTests {

	@Test
	void withoutOneOfItsIdsThereIsNoKey() {
		assertThat(EventKey.of("seen", "m1", null)).isEmpty();
		assertThat(EventKey.of("seen", "", "s")).isEmpty();
	}

	@Test
	void idsThatHoldTheSeparatorStayApart() {
		assertThat(EventKey.of("seen", "a:b", "c")).isNotEqualTo(EventKey.of("seen", "a", "b:c"));
	}

	@Test
	void anIdThatIsTooLongForTheIndexIsHashed() {
		assertThat(EventKey.of("message", "m".repeat(300)).orElseThrow()).hasSize(308);
		assertThat(EventKey.of("message", "m".repeat(100_000)).orElseThrow()).hasSize(72);
		assertThat(EventKey.of("message", "\u0000").orElseThrow()).hasSize(72);
	}

	@Test
	void contentIsTheSameWhateverItsOrderAndWhiteSpace() {
		assertThat(key("1", "{\"a\":1,\"b\":{\"c\":\"caf\\u00e9\",\"d\":[1,2]}}"))
			.isEqualTo(key("1", "{ \"b\" : {\"d\":[1, 2],\"c\":\"caf\u00e9\"}, \"a\":1 }"));
	}

	@Test
	void anotherTimeOrContentIsAnotherEvent() {
		assertThat(key("1", "{\"a\":1}")).isNotEqualTo(key("2", "{\"a\":1}")).isNotEqualTo(key("1", "{\"a\":2}"));
		assertThat(key("1", "[1,2]")).isNotEqualTo(key("1", "[2,1]"));
	}

	@Test
	void contentBeyondTheMappersLimitsHasAKeyToo() {
		String number = "1".repeat(2000);
		assertThat(key("1", number)).isEqualTo(key("1", number)).isNotEqualTo(key("1", number + "1"));
	}

	private static String key(String time, String content) {
		return EventKey.ofContent("field", time, JsonSlice.of(content.getBytes(StandardCharsets.UTF_8)).orElseThrow());
	}

}
