package com.brandautomator.webhook;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Every payload of graph-api 9.5 is told apart, and the members of each are found.
 */
class DeliveryTests {

	private static final String OWN = "17841400000000001";

	private static final String FAN = "6841100000000000";

	static Stream<Arguments> changes() {
		return Stream.of(
				arguments("comments", """
						{"from":{"id":"7392015648120394","username":"anna.k"},\
						"media":{"id":"17918920912340654","media_product_type":"FEED"},\
						"id":"17870913679156914","parent_id":"17870913679150000","text":"Do you ship to Bern?"}""",
						EventType.COMMENTS, "comments:17870913679156914",
						new References("7392015648120394", "anna.k", "17918920912340654", "17870913679156914")),
				arguments("comments", "{\"comment_id\":17870913679156914,\"media\":{\"id\":17918920912340654}}",
						EventType.COMMENTS, "comments:17870913679156914",
						new References(null, null, "17918920912340654", "17870913679156914")),
				arguments("comments", "{\"id\":\"1\",\"verb\":\"edited\"}", EventType.COMMENTS, "comments:1:edited",
						new References(null, null, null, "1")),
				arguments("comments",
						"{\"from\":{\"id\":\"17841400000000001\",\"username\":\"us\",\"self_ig_scoped_id\":\"99\"},\"id\":\"2\"}",
						EventType.COMMENTS, "comments:2", new References(OWN, "us", null, "2")),
				arguments("live_comments",
						"{\"from\":{\"id\":\"5\",\"username\":\"b\"},\"media\":{\"id\":\"6\"},\"id\":\"7\"}",
						EventType.LIVE_COMMENTS, "live_comments:7", new References("5", "b", "6", "7")),
				arguments("mentions", "{\"media_id\":\"17918195224117851\"}", EventType.MENTIONS,
						"mentions:17918195224117851:-:1795400001",
						new References(null, null, "17918195224117851", null)),
				arguments("mentions", "{\"comment_id\":\"17894227972186120\",\"media_id\":\"17918195224117851\"}",
						EventType.MENTIONS, "mentions:17918195224117851:17894227972186120:1795400001",
						new References(null, null, "17918195224117851", "17894227972186120")),
				arguments("story_insights", """
						{"media_id":"18023345989012587","impressions":444,"reach":44,"taps_forward":4,\
						"taps_back":-1,"exits":-1,"replies":0}""", EventType.STORY_INSIGHTS,
						"story_insights:18023345989012587", new References(null, null, "18023345989012587", null)),
				arguments("messages", """
						{"sender":{"id":"12334"},"recipient":{"id":"23245"},"timestamp":"1527459824",\
						"message":{"mid":"random_mid","text":"random_text"}}""", EventType.MESSAGES,
						"message:random_mid", new References("12334", null, null, null)));
	}

	static Stream<Arguments> messages() {
		References fan = new References(FAN, null, null, null);
		return Stream.of(
				arguments("\"message\":{\"mid\":\"aWdfZAG1faXRlbToxOk\",\"text\":\"Hi, open today?\"}",
						EventType.MESSAGES, "message:aWdfZAG1faXRlbToxOk", fan),
				arguments(
						"\"message\":{\"mid\":\"m1\",\"attachments\":[{\"type\":\"image\",\"payload\":{\"url\":\"https:\\/\\/lookaside.fbsbx.com\\/a\"}}]}",
						EventType.MESSAGES, "message:m1", fan),
				arguments("\"message\":{\"mid\":\"m1\",\"is_deleted\":true}", EventType.MESSAGE_DELETIONS,
						"message:m1:delete", fan),
				arguments("\"message\":{\"mid\":\"m2\",\"is_unsupported\":true}", EventType.MESSAGES, "message:m2",
						fan),
				arguments("\"message\":{\"mid\":\"m3\",\"reply_to\":{\"mid\":\"m2\"},\"text\":\"yes\"}",
						EventType.MESSAGES, "message:m3", fan),
				arguments(
						"\"message\":{\"mid\":\"m4\",\"text\":\"I want this one\",\"reply_to\":{\"story\":{\"url\":\"u\",\"id\":\"17900000000000000\"}}}",
						EventType.STORY_REPLIES, "message:m4", new References(FAN, null, "17900000000000000", null)),
				arguments(
						"\"message\":{\"mid\":\"m5\",\"attachments\":[{\"type\":\"story_mention\",\"payload\":{\"url\":\"u\"}}]}",
						EventType.STORY_MENTIONS, "message:m5", fan),
				arguments(
						"\"reaction\":{\"mid\":\"m6\",\"action\":\"react\",\"reaction\":\"love\",\"emoji\":\"\\u2764\\ufe0f\"}",
						EventType.MESSAGE_REACTIONS, "reaction:m6:6841100000000000:react:1795400399349", fan),
				arguments("\"reaction\":{\"mid\":\"m6\",\"action\":\"unreact\"}", EventType.MESSAGE_REACTIONS,
						"reaction:m6:6841100000000000:unreact:1795400399349", fan),
				arguments("\"read\":{\"mid\":\"m6\"}", EventType.MESSAGING_SEEN, "seen:m6:6841100000000000", fan),
				arguments("\"message_edit\":{\"mid\":\"m6\",\"text\":\"x\",\"num_edit\":2}", EventType.MESSAGE_EDITS,
						"message:m6:edit:2", fan),
				arguments("\"postback\":{\"mid\":\"m7\",\"title\":\"Opening hours\",\"payload\":\"HOURS\"}",
						EventType.MESSAGING_POSTBACKS, "postback:m7", fan),
				arguments("\"referral\":{\"ref\":\"promo\",\"source\":\"ADS\",\"type\":\"OPEN_THREAD\"}",
						EventType.MESSAGING_REFERRALS, "referral:6841100000000000:1795400399349", fan));
	}

	@ParameterizedTest
	@MethodSource("changes")
	void aChangeIsToldApartByItsField(String field, String value, EventType type, String key, References references) {
		IncomingEvent event = only(change(field, value));
		assertThat(event).isEqualTo(
				new IncomingEvent(OWN, field, type, key, references, new Payload(value, null), event.occurredAt()));
	}

	@ParameterizedTest
	@MethodSource("changes")
	void aChangeStraightInTheEntryIsTheSame(String field, String value) {
		String straight = "{\"object\":\"instagram\",\"entry\":[{\"id\":\"%s\",\"time\":1795400001,\"field\":\"%s\",\"value\":%s}]}"
			.formatted(OWN, field, value);
		assertThat(only(straight)).isEqualTo(only(change(field, value)));
	}

	@ParameterizedTest
	@MethodSource("messages")
	void aMessagingItemIsToldApartByItsMember(String member, EventType type, String key, References references) {
		String item = item(FAN, member);
		assertThat(only(messaging(item))).isEqualTo(new IncomingEvent(OWN, "messaging", type, key, references,
				new Payload(item, null), Instant.parse("2026-11-23T02:19:59.349Z")));
	}

	@Test
	void anEchoIsAMessageOfTheAccountItself() {
		IncomingEvent echo = only(messaging(item(OWN,
				"\"message\":{\"mid\":\"e\",\"is_echo\":true,\"reply_to\":{\"story\":{\"id\":\"1\",\"url\":\"u\"}}}")));
		assertThat(echo.type()).isEqualTo(EventType.MESSAGES);
		assertThat(echo.references().senderId()).isEqualTo(OWN);
	}

	@Test
	void standbyIsToldApartAndWhatMetaInventsIsKeptAsUnknown() {
		String item = item(FAN, "\"message\":{\"mid\":\"m1\"}");
		List<IncomingEvent> events = events(
				"{\"object\":\"page\",\"entry\":[{\"standby\":[%s],\"id\":%s,\"time\":1,\"novelty\":[{\"a\":1},2]}]}"
					.formatted(item, OWN));
		assertThat(events).extracting(IncomingEvent::field).containsExactly("standby", "novelty", "novelty");
		assertThat(events).extracting(IncomingEvent::type)
			.containsExactly(EventType.MESSAGES, EventType.UNKNOWN, EventType.UNKNOWN);
		assertThat(events).extracting((event) -> event.payload().json()).containsExactly(item, "{\"a\":1}", "2");
		assertThat(events).extracting(IncomingEvent::instagramUserId).containsOnly(OWN);
	}

	@Test
	void theTimeOfAChangeIsItsEntrys() {
		assertThat(only(change("comments", "{\"id\":\"1\"}")).occurredAt()).isEqualTo("2026-11-23T02:13:21Z");
	}

	@Test
	void severalEntriesGiveTheirEventsToTheirAccounts() {
		List<IncomingEvent> events = events("""
				 {"entry":[{"changes":[{"value":{"id":"1"},"field":"comments"},{"field":"comments","value":{"id":"2"}}],
				"time":1795400001,"id":"111"},{"id":222,"time":1795400001000,"messaging":[{"message":{"mid":"m"}}]},
				{"id":"0","changes":[{"field":"mentions","value":{"media_id":"1"}}]}],"object":"instagram"}
				""");
		assertThat(events).extracting(IncomingEvent::instagramUserId).containsExactly("111", "111", "222", "0");
		assertThat(events).extracting(IncomingEvent::type)
			.containsExactly(EventType.COMMENTS, EventType.COMMENTS, EventType.MESSAGES, EventType.MENTIONS);
	}

	@Test
	void aThousandChangesAreAThousandEvents() {
		String changes = String.join(",",
				IntStream.range(0, 1000)
					.mapToObj((n) -> "{\"field\":\"comments\",\"value\":{\"id\":\"%d\"}}".formatted(n))
					.toList());
		assertThat(events(
				"{\"object\":\"instagram\",\"entry\":[{\"id\":\"1\",\"time\":1,\"changes\":[%s]}]}".formatted(changes)))
			.extracting(IncomingEvent::key)
			.hasSize(1000)
			.doesNotHaveDuplicates();
	}

	private static String change(String field, String value) {
		return "{\"object\":\"instagram\",\"entry\":[{\"id\":\"%s\",\"time\":1795400001,\"changes\":[{\"field\":\"%s\",\"value\":%s}]}]}"
			.formatted(OWN, field, value);
	}

	private static String item(String sender, String member) {
		return "{\"sender\":{\"id\":\"%s\"},\"recipient\":{\"id\":\"1\"},\"timestamp\":1795400399349,%s}"
			.formatted(sender, member);
	}

	private static String messaging(String item) {
		return "{\"object\":\"instagram\",\"entry\":[{\"id\":\"%s\",\"time\":1795400400134,\"messaging\":[%s]}]}"
			.formatted(OWN, item);
	}

	private static IncomingEvent only(String body) {
		assertThat(events(body)).hasSize(1);
		return events(body).get(0);
	}

	private static List<IncomingEvent> events(String body) {
		return Delivery.eventsOf(body.getBytes(StandardCharsets.UTF_8));
	}

}
