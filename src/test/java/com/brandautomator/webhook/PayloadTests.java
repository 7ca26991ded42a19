package com.brandautomator.webhook;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What jsonb can hold is kept verbatim; of the rest there are the bytes and a copy.
 */
class PayloadTests {

	@ParameterizedTest
	@ValueSource(strings = { "{\"a\":1.50,\"b\":12345678901234567890123,\"c\":1e300}",
			"{\"t\":\"\\ud83d\\ude00 caf\\u00e9 \\/\"}", "{ \"spaced\" : [ true , null ] }", "{\"t\":\"\\\\u0000\"}",
			"\"caf\u00e9\"", "-0.0", "{\"a\":\"x\\u0000y\",\"\\u0000\":1}", "{\"a\":\"\\ude00\\ud83d\"}",
			"{\"a\":[1e999999,-1E+1000,2],\"a\":2}" })
	void whatIsJsonIsVerbatim(String json) {
		assertThat(payload(json)).isEqualTo(new Payload(json, null));
	}

	@Test
	void bytesThatAreNotUtf8AreKeptBesideACopy() {
		byte[] body = bytes("{\"a\":\"x", 0xE9, "y\"}");
		Payload payload = Payload.of(JsonSlice.of(body).orElseThrow());
		assertThat(payload.json()).isEqualTo("{\"a\":\"x\uFFFDy\"}");
		assertThat(payload.raw()).isEqualTo(body);
	}

	@Test
	void withBytesOnlyNothingIsLost() {
		assertThat(payload("{\"a\":1}").withBytesOnly().raw()).asString().isEqualTo("{\"a\":1}");
		assertThat(payload("{\"a\":\"\\u0000\"}").withBytesOnly().raw()).asString().isEqualTo("{\"a\":\"\\u0000\"}");
	}

	private static Payload payload(String json) {
		return Payload.of(JsonSlice.of(json.getBytes(StandardCharsets.UTF_8)).orElseThrow());
	}

	private static byte[] bytes(String before, int odd, String after) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.writeBytes(before.getBytes(StandardCharsets.UTF_8));
		bytes.write(odd);
		bytes.writeBytes(after.getBytes(StandardCharsets.UTF_8));
		return bytes.toByteArray();
	}

}
