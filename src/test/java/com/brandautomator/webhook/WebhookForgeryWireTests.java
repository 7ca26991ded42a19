package com.brandautomator.webhook;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;

import com.brandautomator.WireTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * What Meta did not sign is refused and leaves nothing behind.
 */
@WireTest
class WebhookForgeryWireTests {

	private static final byte[] BODY = Signed.VECTOR;

	private static final String GOOD = Signed.VECTOR_HEADER;

	@Autowired
	Environment environment;

	@Autowired
	JdbcClient jdbc;

	static Stream<Arguments> forgeries() {
		String digits = GOOD.substring("sha256=".length());
		String decoded = new String(BODY, StandardCharsets.US_ASCII).replace("\\u00e9", "\u00e9");
		return Stream.of(arguments("empty", "", BODY), arguments("no scheme", digits, BODY),
				arguments("no digits", "sha256=", BODY),
				arguments("truncated", GOOD.substring(0, GOOD.length() - 1), BODY),
				arguments("half", "sha256=" + digits.substring(0, 32), BODY), arguments("longer", GOOD + "0", BODY),
				arguments("upper case digits", "sha256=" + digits.toUpperCase(Locale.ROOT), BODY),
				arguments("upper case scheme", "SHA256=" + digits, BODY),
				arguments("one digit changed", GOOD.replace("ab13", "ab14"), BODY),
				arguments("no hex", "sha256=" + "g".repeat(64), BODY),
				arguments("zeros", "sha256=" + "0".repeat(64), BODY), arguments("twice", GOOD + "," + GOOD, BODY),
				arguments("inner space", "sha256= " + digits, BODY),
				arguments("sha1 in its place", "sha1=" + Signed.hmac("HmacSHA1", WireTest.APP_SECRET, BODY), BODY),
				arguments("wrong key", Signed.header("another-secret-another-secret-00", BODY), BODY),
				arguments("empty key", Signed.header("\0", BODY), BODY),
				arguments("verify token as key", Signed.header("verify-me-in-tests", BODY), BODY),
				arguments("signed before it was read and written again", GOOD,
						decoded.getBytes(StandardCharsets.UTF_8)),
				arguments("a byte appended", GOOD, (new String(BODY, StandardCharsets.US_ASCII) + "\n").getBytes()),
				arguments("another body", GOOD, Bodies.comment("1", "2", "x").getBytes(StandardCharsets.US_ASCII)),
				arguments("no body", GOOD, new byte[0]));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("forgeries")
	void aForgeryIsRefusedAndStoresNothing(String name, String header, byte[] body) {
		assertRefused(body, "X-Hub-Signature-256", header);
	}

	@Test
	void withoutTheHeaderNothingIsStored() {
		assertRefused(BODY, "X-Hub-Signature", "sha1=" + Signed.hmac("HmacSHA1", WireTest.APP_SECRET, BODY));
	}

	@Test
	void twoHeadersAreNone() {
		assertRefused(BODY, "X-Hub-Signature-256", GOOD, "X-Hub-Signature-256", GOOD);
	}

	private void assertRefused(byte[] body, String... headers) {
		StoredEvents events = new StoredEvents(this.jdbc);
		long before = events.count();
		for (String path : new String[] { WebhookCaller.PATH, "/api/v1/automation/instagram/webhook" }) {
			HttpResponse<String> answer = new WebhookCaller(this.environment).post(path, body, headers);
			assertThat(answer.statusCode()).isEqualTo(403);
			assertThat(answer.body()).contains("\"code\":\"invalid_signature\"");
			assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
				.startsWith("application/problem+json");
		}
		assertThat(events.count()).isEqualTo(before);
	}

}
