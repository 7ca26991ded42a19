package com.brandautomator.webhook;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Only Meta's question is answered, and only with what Meta would ask.
 */
class VerificationTests {

	@Test
	void theChallengeIsTheAnswer() {
		assertThat(new Verification("subscribe", "meatyhamhock", "1158201444").answer("meatyhamhock"))
			.isEqualTo("1158201444");
	}

	@ParameterizedTest
	@CsvSource({ "unsubscribe, meatyhamhock, 1", ", meatyhamhock, 1", "subscribe, wrong, 1", "subscribe, , 1",
			"subscribe, MEATYHAMHOCK, 1", "subscribe, meatyhamhock," })
	void anythingElseIsRefused(String mode, String token, String challenge) {
		assertRefused(new Verification(mode, token, challenge), "meatyhamhock");
	}

	@Test
	void withoutAConfiguredTokenNobodyIsAnswered() {
		assertRefused(new Verification("subscribe", "", "1"), "");
		assertRefused(new Verification("subscribe", " ", "1"), " ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "<script>alert(1)</script>", "1\n2", "a b", "\u0000", "\u00e9", "1&2", "'1'", "1,2" })
	void aChallengeThatMetaWouldNotSendIsNotEchoed(String challenge) {
		assertRefused(new Verification("subscribe", "meatyhamhock", challenge), "meatyhamhock");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a-b_c.d~e", "Q2hhbGxlbmdl+/==", "7d0f:{1}" })
	void whatNoBrowserRunsIsEchoed(String challenge) {
		assertThat(new Verification("subscribe", "t", challenge).answer("t")).isEqualTo(challenge);
	}

	@Test
	void aChallengeHasAtMost200Characters() {
		assertThat(new Verification("subscribe", "t", "1".repeat(200)).answer("t")).hasSize(200);
		assertRefused(new Verification("subscribe", "t", "1".repeat(201)), "t");
	}

	private static void assertRefused(Verification verification, String expected) {
		assertThatExceptionOfType(WebhookRefused.class).isThrownBy(() -> verification.answer(expected));
	}

}
