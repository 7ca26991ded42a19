package com.brandautomator.webhook;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A signed body that is not what graph-api 9.4 says is kept, and so are its neighbours.
 */
class OddDeliveryTests {

	private static final String OWN = "17841400000000001";

	@ParameterizedTest
	@ValueSource(
			strings = { "[]", "3", "null", "\"instagram\"", "{}", "{\"object\":\"user\",\"entry\":[{\"id\":\"1\"}]}",
					"{\"object\":\"instagram\"}", "{\"object\":\"instagram\",\"entry\":[]}",
					"{\"object\":\"instagram\",\"entry\":\"none\"}", "{\"object\":[],\"entry\":[]}" })
	void jsonThatIsNoDeliveryIsKeptWhole(String body) {
		IncomingEvent event = only(body);
		assertThat(event.type()).isEqualTo(EventType.UNKNOWN);
		assertThat(event.instagramUserId()).isEqualTo("0");
		assertThat(event.payload()).isEqualTo(new Payload(body, null));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"id\":\"17841400000000001\"}", "{\"id\":\"17841400000000001\",\"changes\":[]}",
			"{\"id\":\"17841400000000001\",\"time\":1,\"field\":\"comments\"}",
			"{\"id\":\"17841400000000001\",\"value\":{\"id\":\"1\"}}",
			"{\"id\":\"17841400000000001\",\"changes\":3,\"messaging\":\"x\"}" })
	void anEntryWithoutEventsIsKeptWhole(String entry) {
		IncomingEvent event = only("{\"object\":\"instagram\",\"entry\":[%s]}".formatted(entry));
		assertThat(event.type()).isEqualTo(EventType.UNKNOWN);
		assertThat(event.instagramUserId()).isEqualTo(OWN);
		assertThat(event.payload()).isEqualTo(new Payload(entry, null));
	}

	@ParameterizedTest
	@ValueSource(strings = { "3", "[]", "{}", "{\"id\":{},\"changes\":[]}",
			"{\"changes\":[{\"field\":\"comments\",\"value\":{\"id\":\"1\"}}]}" })
	void anEntryOfNoAccountIsKeptWhole(String entry) {
		IncomingEvent event = only("{\"object\":\"instagram\",\"entry\":[%s]}".formatted(entry));
		assertThat(event.instagramUserId()).isEqualTo("0");
		assertThat(event.payload()).isEqualTo(new Payload(entry, null));
	}

	@ParameterizedTest
	@ValueSource(strings = { "3", "{}", "{\"field\":\"comments\"}", "{\"field\":3,\"value\":[]}", "{\"value\":{}}" })
	void aMalformedChangeHoldsUpNoNeighbour(String change) {
		List<IncomingEvent> events = events(
				"{\"object\":\"instagram\",\"entry\":[{\"id\":\"1\",\"changes\":[%s,{\"field\":\"comments\",\"value\":{\"id\":\"2\"}}]}]}"
					.formatted(change));
		assertThat(events).extracting(IncomingEvent::type).containsExactly(EventType.UNKNOWN, EventType.COMMENTS);
	}

	@Test
	void bytesThatAreNotJsonAreKeptAsTheyAre() {
		for (String body : List.of("", " ", "{", "{}{}", "not json", "\u0000", "{'a':1}", "{\"a\":\"\u0001\"}", "NaN",
				"[".repeat(513) + "]".repeat(513))) {
			IncomingEvent event = only(body);
			assertThat(event.type()).isEqualTo(EventType.UNKNOWN);
			assertThat(event.payload().json()).isEqualTo("null");
			assertThat(event.payload().raw()).isEqualTo(body.getBytes(StandardCharsets.UTF_8));
		}
	}

	@Test
	void nestingIsOpenedDownTo512Levels() {
		assertThat(only("[".repeat(512) + "]".repeat(512)).payload().raw()).isNull();
	}

	@Test
	void aByteOrderMarkIsPassedOver() {
		assertThat(only("\uFEFF" + Bodies.comment(OWN, "1", "x")).key()).isEqualTo("comments:1");
	}

	private static IncomingEvent only(String body) {
		assertThat(events(body)).hasSize(1);
		return events(body).get(0);
	}

	private static List<IncomingEvent> events(String body) {
		return Delivery.eventsOf(body.getBytes(StandardCharsets.UTF_8));
	}

}
