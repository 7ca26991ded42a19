package com.brandautomator.webhook;

import java.nio.charset.StandardCharsets;

import com.brandautomator.account.GraphBase;
import org.junit.jupiter.api.Test;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who signed a delivery is told from its bytes.
 */
class SignaturesTests {

	private static final String SECRET = "0123456789abcdef0123456789abcdef";

	private static final String SANDBOX = "5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a";

	@Test
	void theVectorOfTheReferenceIsMetas() {
		assertThat(Signed.VECTOR).hasSize(177);
		assertThat(signatures(SECRET, "", true).signer(Signed.VECTOR_HEADER, Signed.VECTOR)).contains(GraphBase.META);
	}

	@Test
	void aBodyWrittenAgainIsNobodys() {
		byte[] decoded = new String(Signed.VECTOR, StandardCharsets.US_ASCII).replace("\\u00e9", "\u00e9")
			.replace("\\ud83d\\ude00", "\ud83d\ude00")
			.getBytes(StandardCharsets.UTF_8);
		assertThat(Signed.header(SECRET, decoded)).startsWith("sha256=4d7b19d8");
		assertThat(signatures(SECRET, "", true).signer(Signed.VECTOR_HEADER, decoded)).isEmpty();
		assertThat(signatures(SECRET, "", true).signer(Signed.header(SECRET, decoded), Signed.VECTOR)).isEmpty();
	}

	@Test
	void theSecretBeforeTheChangeIsMetasToo() {
		Signatures signatures = signatures("the-new-secret-the-new-secret-00", SECRET, false);
		assertThat(signatures.signer(Signed.VECTOR_HEADER, Signed.VECTOR)).contains(GraphBase.META);
		assertThat(signatures.signer(Signed.header("the-new-secret-the-new-secret-00", Signed.VECTOR), Signed.VECTOR))
			.contains(GraphBase.META);
	}

	@Test
	void theSandboxSignsForItselfAndOnlyWhereItIsOn() {
		String header = Signed.header(SANDBOX, Signed.VECTOR);
		assertThat(signatures(SECRET, "", true).signer(header, Signed.VECTOR)).contains(GraphBase.SANDBOX);
		assertThat(signatures(SECRET, "", false).signer(header, Signed.VECTOR)).isEmpty();
	}

	@Test
	void aBlankSecretMatchesNothing() {
		Signatures blank = new Signatures(new WebhookProperties("", " ", "", true, " ", DataSize.ofMegabytes(3)));
		assertThat(blank.signer(Signed.header(" ", Signed.VECTOR), Signed.VECTOR)).isEmpty();
		assertThat(blank.signer("sha256=" + "0".repeat(64), Signed.VECTOR)).isEmpty();
	}

	private static Signatures signatures(String secret, String previous, boolean sandboxEnabled) {
		return new Signatures(
				new WebhookProperties("", secret, previous, sandboxEnabled, SANDBOX, DataSize.ofMegabytes(3)));
	}

}
