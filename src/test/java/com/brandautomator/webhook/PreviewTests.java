package com.brandautomator.webhook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.brandautomator.account.GraphBase;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The inbox can show whatever is stored, in one line.
 */
class PreviewTests {

	private static final long SEED = 20261123;

	private static final int ROUNDS = 4000;

	private static final JsonMapper JSON = JsonMapper.builder(Json.LENIENT).build();

	private static final String[] ODD = { "null", "3", "-1", "1e400", "true", "\"\"", "\" \\n\"", "[]", "{}", "[[{}]]",
			"\"a\\u0000b\"", "\"\\ud83d\"", "\"\\udc00x\"", "\"\\u202egnp\"", "\"\\u2028\"", "\"\ud83e\udee0\"",
			"\"%s %n {}\"", "\"" + "\ud83d\udc68\u200d\ud83d\udc69".repeat(90) + "\"", "\"" + "x".repeat(5000) + "\"",
			"9".repeat(2000), "{\"message\":{\"mid\":[]}}", "{\"id\":{\"id\":1}}", "[{\"type\":{}},3,null]" };

	@Test
	void whateverIsStoredHasOneShortLine() {
		Random random = new Random(SEED);
		List<KnownPayload> payloads = KnownPayload.all("17841400000000001");
		for (int round = 0; round < ROUNDS; round++) {
			JsonNode payload = payloads.get(random.nextInt(payloads.size())).payload();
			String junk = spoilt(JSON.writeValueAsString(payload), payload, random);
			EventType type = EventType.values()[random.nextInt(EventType.values().length)];
			InboxEvent event = shown(type, junk, changed(random));
			assertThat(event.preview()).as("seed %d, round %d: %s of %s", SEED, round, type, junk)
				.isNotBlank()
				.doesNotContainPattern("[\\p{Cc}\\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]");
			assertThat(event.preview().codePoints().count()).isBetween(1L, 140L);
			assertThat(JSON.readTree(JSON.writeValueAsBytes(event)).path("preview").asString())
				.isEqualTo(event.preview());
		}
	}

	@Test
	void aPayloadThatIsNoJsonHasALineToo() {
		assertThat(shown(EventType.MESSAGES, "null", ChangedMessage.UNCHANGED).preview())
			.isEqualTo("A message without text");
		assertThat(shown(EventType.UNKNOWN, "null", ChangedMessage.UNCHANGED).preview())
			.isEqualTo("Unknown event: messaging");
	}

	@Test
	void aLineIsCutBetweenCharacters() {
		assertThat(Line.cut("\ud83d\ude00".repeat(140))).isEqualTo("\ud83d\ude00".repeat(140));
		assertThat(Line.cut("\ud83d\ude00".repeat(141))).isEqualTo("\ud83d\ude00".repeat(139) + "\u2026");
		assertThat(Line.of("a".repeat(3999) + "\ud83d\ude00")).isEqualTo("a".repeat(3999));
	}

	@Test
	void whatCannotBeSeenIsNoLine() {
		assertThat(Line.of("\u200b \u00a0\u3000\n\ufe0f\u202e")).isNull();
		assertThat(Line.of("\u2764\ufe0f")).isEqualTo("\u2764\ufe0f");
		// assigned in Unicode 16: not known to every JDK
		assertThat(Line.of("\ud83e\udee9")).isEqualTo("\ud83e\udee9");
	}

	@Test
	void aDeletedTextIsNotShownThoughItIsStillStored() {
		ChangedMessage deleted = new ChangedMessage(1, null, true, List.of());
		String message = "{\"message\":{\"mid\":\"m\",\"text\":\"secret\",\"attachments\":[{\"type\":\"image\"}],\"x\":\"secret\"}}";
		assertThat(shown(EventType.MESSAGES, message, deleted).toString()).doesNotContain("secret", "image")
			.contains("This message was deleted");
		String edit = "{\"message_edit\":{\"mid\":\"m\",\"text\":\"secret\",\"num_edit\":1}}";
		assertThat(shown(EventType.MESSAGE_EDITS, edit, deleted).toString()).doesNotContain("secret");
	}

	// One or two members anywhere take an odd value.
	private static String spoilt(String json, JsonNode payload, Random random) {
		String spoilt = json;
		List<JsonNode> all = new ArrayList<>(List.of(payload));
		for (int n = 0; n < all.size(); n++) {
			all.get(n).forEach(all::add);
		}
		for (int n = random.nextInt(3); n > 0; n--) {
			String member = JSON.writeValueAsString(all.get(random.nextInt(all.size())));
			spoilt = spoilt.replaceFirst(":" + Pattern.quote(member) + "(?=[,}])",
					":" + Matcher.quoteReplacement(ODD[random.nextInt(ODD.length)]));
		}
		return (random.nextInt(20) == 0) ? ODD[random.nextInt(ODD.length)] : spoilt;
	}

	private static ChangedMessage changed(Random random) {
		return switch (random.nextInt(4)) {
			case 0 -> new ChangedMessage(2, null, true, List.of());
			case 1 -> new ChangedMessage(2, "edited \u202e text", false, List.of());
			default -> ChangedMessage.UNCHANGED;
		};
	}

	private static InboxEvent shown(EventType type, String payload, ChangedMessage changed) {
		String sender = JsonSlice.stored(payload).text("sender", "id");
		InboxRow row = new InboxRow(new InboxOwner(GraphBase.META, "17841400000000001"), 1, type, "messaging",
				new References(sender, sender, null, null), payload, false, false, Instant.EPOCH);
		return InboxEvent.of(row, changed);
	}

}
