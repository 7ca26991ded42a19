package com.brandautomator.sandbox.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import com.brandautomator.sandbox.publishing.Comments;
import com.brandautomator.sandbox.publishing.NewestMedia;
import com.brandautomator.sandbox.world.Ids;
import com.brandautomator.sandbox.world.SandboxClock;
import com.brandautomator.sandbox.world.SandboxPart;

/**
 * Makes things happen at Instagram, before anybody is told.
 */
@SandboxPart
class Happenings {

	private final Ids ids;

	private final SandboxClock clock;

	private final Messages messages;

	private final Comments comments;

	private final NewestMedia newestMedia;

	Happenings(Ids ids, SandboxClock clock, Messages messages, Comments comments, NewestMedia newestMedia) {
		this.ids = ids;
		this.clock = clock;
		this.messages = messages;
		this.comments = comments;
		this.newestMedia = newestMedia;
	}

	/**
	 * Lets the ordered events happen, a millisecond apart.
	 */
	List<Happening> happen(EventOrder order) {
		Instant now = this.clock.now();
		return IntStream.range(0, order.batch().size()).mapToObj((index) -> {
			Happening event = new Happening(order.kind(), order.account().id(), id(order, index), mediaId(order),
					new Follower(order.username()), order.text(), now.plusMillis(index));
			remember(event);
			return event;
		}).toList();
	}

	private void remember(Happening event) {
		if (event.kind() == EventKind.COMMENT) {
			this.comments.add(event.id(), event.mediaId(), event.by().id(), event.by().username(), event.text(),
					event.at());
		}
		else if (event.kind().isNewMessage()) {
			this.messages.add(event);
		}
	}

	/**
	 * The first of a batch is about the last message there was; the others are about new
	 * ones.
	 */
	private String id(EventOrder order, int index) {
		if (!order.kind().isMessaging()) {
			return this.ids.comment();
		}
		if (order.kind().isAboutMessage() && index == 0) {
			return this.messages.last(order.account().id(), new Follower(order.username()))
				.orElseGet(this.ids::message);
		}
		return this.ids.message();
	}

	/** Stories and other people's posts are none of the account's media. */
	private String mediaId(EventOrder order) {
		boolean own = order.kind() == EventKind.COMMENT;
		return order.mediaId()
			.or(() -> own ? this.newestMedia.of(order.account().id()) : Optional.empty())
			.orElseGet(this.ids::medium);
	}

}
