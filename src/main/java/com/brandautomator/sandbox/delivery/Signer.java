package com.brandautomator.sandbox.delivery;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

import com.brandautomator.sandbox.protocol.MetaJson;
import com.brandautomator.sandbox.world.Secrets;

/**
 * Signs with the app secret: webhooks over exactly the bytes that are sent, callbacks as
 * {@code signed_request} (graph-api.md, sections 9.3 and 1.7).
 */
record Signer(String secret) {

	/**
	 * The value of {@code X-Hub-Signature-256}.
	 */
	String sha256(byte[] body) {
		return "sha256=" + HexFormat.of().formatHex(Secrets.hmac("HmacSHA256", this.secret, body));
	}

	/**
	 * The value of the legacy {@code X-Hub-Signature}.
	 */
	String sha1(byte[] body) {
		return "sha1=" + HexFormat.of().formatHex(Secrets.hmac("HmacSHA1", this.secret, body));
	}

	/**
	 * A signed request about a person.
	 * @param issuedAt in Unix seconds
	 */
	String signedRequest(String personId, long issuedAt) {
		Map<String, Object> payload = new LinkedHashMap<>();
		payload.put("user_id", personId);
		payload.put("algorithm", "HMAC-SHA256");
		payload.put("issued_at", issuedAt);
		payload.put("expires", 0);
		Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
		String encoded = base64.encodeToString(MetaJson.bytes(payload));
		byte[] signature = Secrets.hmac("HmacSHA256", this.secret, encoded.getBytes(StandardCharsets.US_ASCII));
		return base64.encodeToString(signature) + "." + encoded;
	}

}
