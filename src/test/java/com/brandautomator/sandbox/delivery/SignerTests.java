package com.brandautomator.sandbox.delivery;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.brandautomator.sandbox.protocol.MetaJson;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The vectors of Meta's signatures, byte for byte.
 */
class SignerTests {

	private static final String BODY = "{\"object\":\"instagram\",\"entry\":[{\"id\":\"17841400000000001\",\"time\":1795400000,"
			+ "\"changes\":[{\"field\":\"comments\",\"value\":{\"id\":\"17900000000000009\","
			+ "\"text\":\"caf\\u00e9 \\ud83d\\ude00\"}}]}]}";

	private final Signer signer = new Signer("0123456789abcdef0123456789abcdef");

	@Test
	void webhookIsWrittenWithMetasEscapesAndSignedOverThoseBytes() {
		byte[] written = MetaJson.bytes(body());
		assertThat(new String(written, StandardCharsets.US_ASCII)).isEqualTo(BODY);
		assertThat(written).hasSize(177);
		assertThat(this.signer.sha256(written))
			.isEqualTo("sha256=ab13d221902b1b46fe684a8a2e6d886009fe1b9afa3b404e9d385c6ff392901d");
		assertThat(this.signer.sha1(written)).isEqualTo("sha1=ffee52027fbbeca2b43a21275f23ba2f3dd37453");
	}

	@Test
	void slashesAreEscaped() {
		assertThat(new String(MetaJson.bytes(Map.of("url", "https://a/b")), StandardCharsets.US_ASCII))
			.isEqualTo("{\"url\":\"https:\\/\\/a\\/b\"}");
	}

	@Test
	void callbackIsSignedOverItsEncodedPayload() {
		assertThat(this.signer.signedRequest("10150000000000001", 1795400000)).isEqualTo(
				"xxf80Xpe2azE1_AV9rgyeFKCqBplfVxJ6dFRdIsqO94.eyJ1c2VyX2lkIjoiMTAxNTAwMDAwMDAwMDAwMDEiLCJhbGdvcml0aG"
						+ "0iOiJITUFDLVNIQTI1NiIsImlzc3VlZF9hdCI6MTc5NTQwMDAwMCwiZXhwaXJlcyI6MH0");
	}

	private static Map<String, Object> body() {
		Map<String, Object> value = new LinkedHashMap<>();
		value.put("id", "17900000000000009");
		value.put("text", "café 😀");
		Map<String, Object> change = new LinkedHashMap<>();
		change.put("field", "comments");
		change.put("value", value);
		Map<String, Object> entry = new LinkedHashMap<>();
		entry.put("id", "17841400000000001");
		entry.put("time", 1795400000);
		entry.put("changes", List.of(change));
		Map<String, Object> body = new LinkedHashMap<>();
		body.put("object", "instagram");
		body.put("entry", List.of(entry));
		return body;
	}

}
