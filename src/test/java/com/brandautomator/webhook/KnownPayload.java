package com.brandautomator.webhook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * One delivery in Meta's true shape, and what is to be made of it.
 *
 * @param expected the inbox's members by name; what is not named is null or false
 */
record KnownPayload(JsonNode expected, JsonNode body) {

	private static final String FILE = "/webhook-payloads.json";

	/** The account in the file. */
	private static final String ACCOUNT = "17841400000000001";

	// as Meta writes: ASCII only (graph-api 9.3)
	private static final JsonMapper JSON = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

	/**
	 * All of them, for this account.
	 */
	static List<KnownPayload> all(String account) {
		try (InputStream file = KnownPayload.class.getResourceAsStream(FILE)) {
			return JSON.readTree(new String(file.readAllBytes()).replace(ACCOUNT, account))
				.valueStream()
				.map((line) -> new KnownPayload(line, line.path("body")))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * One delivery of them all.
	 */
	static String batch(List<KnownPayload> payloads) {
		ArrayNode entries = JSON.createArrayNode();
		payloads.forEach((payload) -> entries.addAll((ArrayNode) payload.envelope().path("entry")));
		return JSON.writeValueAsString(JSON.createObjectNode().put("object", "instagram").set("entry", entries));
	}

	String delivery() {
		return JSON.writeValueAsString(this.body);
	}

	String text(String member) {
		return this.expected.path(member).asString(null);
	}

	boolean is(String member) {
		return this.expected.path(member).asBoolean(false);
	}

	/** What the event's payload is as received. */
	JsonNode payload() {
		JsonNode entry = envelope().path("entry").path(0);
		JsonNode change = entry.has("value") ? entry : entry.path("changes").path(0);
		return Stream.of(change.path("value"), entry.path("messaging").path(0), entry.path("standby").path(0), change)
			.filter((node) -> !node.isMissingNode())
			.findFirst()
			.orElseThrow();
	}

	private JsonNode envelope() {
		return this.body.isArray() ? this.body.path(0) : this.body;
	}

	@Override
	public String toString() {
		return text("name");
	}

}
