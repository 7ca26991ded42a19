package com.brandautomator.webhook;

import java.util.List;
import java.util.Map;

import com.brandautomator.WireTest;
import com.brandautomator.account.GraphBase;
import com.brandautomator.webhook.events.CommentReceived;
import com.brandautomator.webhook.events.MentionReceived;
import com.brandautomator.webhook.events.MessageReceived;
import com.brandautomator.webhook.events.StoryEnded;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Other rooms hear of what they may act on, as it stands.
 */
@WireTest
class HandoverWireTests {

	private static final List<String> HEARD = List.of("comments", "live_comments", "mentions", "messages",
			"story_replies", "story_mentions", "story_insights");

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Handover handover;

	@Autowired
	HeardEvents heard;

	@Test
	void everyKindThatSomebodyActsOnIsHeard() {
		Day day = new Day(this.jdbc);
		List<KnownPayload> payloads = KnownPayload.all(day.account());
		for (KnownPayload payload : payloads) {
			Delivery.eventsOf(payload.delivery().getBytes())
				.forEach((event) -> this.handover.hand(List.of(day.stored(event))));
		}
		assertThat(this.heard.of(day.account())).hasSize((int) payloads.stream()
			.filter((payload) -> HEARD.contains(payload.text("event_type")) && !payload.text("key").equals("sha256:"))
			.count());
		assertThat(this.heard.of(day.account()))
			.allSatisfy((event) -> assertThat(event.origin().account().graphBase()).isEqualTo(GraphBase.META))
			.allSatisfy((event) -> assertThat(event.origin().eventId()).isPositive())
			.anySatisfy((event) -> assertThat(event).isEqualTo(new CommentReceived(event.origin(), "17870913679150105",
					"17918920912340700", null, "120200000000000001", "17918920912340654", "7392015648120394", "anna.k",
					"How much?", false, false)))
			.anySatisfy((event) -> assertThat(event).isEqualTo(new CommentReceived(event.origin(), "17870913679150122",
					"17918920912340657", null, null, null, day.account(), "the_brand", "Welcome", true, true)))
			.anySatisfy((event) -> assertThat(event)
				.isEqualTo(new MentionReceived(event.origin(), "17918195224117851", "17894227972186120")))
			.anySatisfy((event) -> assertThat(event)
				.isEqualTo(new MessageReceived(event.origin(), "aWdfZG1f0250", MessageReceived.Kind.STORY_REPLY,
						"6841100000000042", "I want this one", "17900000000000000", null, false, false)))
			.anySatisfy((event) -> assertThat(event).isEqualTo(new MessageReceived(event.origin(), "aWdfZG1f0601",
					MessageReceived.Kind.MESSAGE, "6841100000000042", "Help", null, null, false, true)))
			.anySatisfy((event) -> assertThat(event)
				.isEqualTo(new StoryEnded(event.origin(), "18023345989012588", Map.of("impressions", -1L, "reach", -1L,
						"taps_forward", -1L, "taps_back", -1L, "exits", -1L, "replies", -1L))));
	}

	@Test
	void aMessageIsHeardAsItWasEditedAndNotWhenItWasDeleted() {
		Day day = new Day(this.jdbc);
		day.events()
			.stream()
			.sorted((one, other) -> Boolean.compare(one.type().isMessage(), other.type().isMessage()))
			.forEach((event) -> this.handover.hand(List.of(day.stored(event))));
		assertThat(this.heard.of(day.account())).extracting((event) -> ((MessageReceived) event).text())
			.containsExactly("Hi, open on Monday?", "Bye", "An untouched one", "Both at once");
	}

}
