package com.brandautomator.sandbox.protocol;

import java.nio.charset.StandardCharsets;

import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes JSON with Meta's escapes: ASCII only, {@code \}{@code u00e9} in lower case,
 * {@code \/} (graph-api.md, section 9.3).
 */
public final class MetaJson {

	private static final JsonMapper MAPPER = JsonMapper
		.builder(JsonFactory.builder()
			.enable(JsonWriteFeature.ESCAPE_NON_ASCII)
			.enable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
			.disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
			.build())
		.build();

	private MetaJson() {
	}

	public static byte[] bytes(Object value) {
		return MAPPER.writeValueAsString(value).getBytes(StandardCharsets.US_ASCII);
	}

}
