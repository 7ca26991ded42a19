package com.brandautomator.graph;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The proof is the one of the vector (graph-api 1.6).
 */
class AppSecretProofTests {

	@Test
	void isTheVectors() {
		assertThat(AppSecretProof.of("0123456789abcdef0123456789abcdef", "EAAtoken123"))
			.isEqualTo("cca3d19589e00bc1ac0061918a47cf6a313234c9c0ecc0bdfaeca6145e173eaf");
	}

	@Test
	void dependsOnTheTokenAndOnTheSecret() {
		assertThat(AppSecretProof.of("0123456789abcdef0123456789abcdef", "EAAtoken124"))
			.isNotEqualTo(Conversation.PROOF);
		assertThat(AppSecretProof.of("0123456789abcdef0123456789abcdee", "EAAtoken123"))
			.isNotEqualTo(Conversation.PROOF);
	}

}
