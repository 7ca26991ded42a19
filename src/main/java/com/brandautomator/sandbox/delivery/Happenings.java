package com.brandautomator.sandbox.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import com.brandautomator.sandbox.publishing.Comments;
import com.brandautomator.sandbox.publishing.Mention;
import com.brandautomator.sandbox.publishing.Mentions;
import com.brandautomator.sandbox.publishing.NewComment;
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

	private final Mentions mentions;

	private final NewestMedia newestMedia;

	Happenings(Ids ids, SandboxClock clock, Messages messages, Comments comments, Mentions mentions,
			NewestMedia newestMedia) {
		this.ids = ids;
		this.clock = clock;
		this.messages = messages;
		this.comments = comments;
		this.mentions = mentions;
		this.newestMedia = newestMedia;
	}

	/**
	 * Lets the ordered events happen, a millisecond apart.
	 */
	List<Happening> happen(EventOrder order) {
		Instant now = this.clock.now();
		return IntStream.range(0, order.batch().size())
			.mapToObj((index) -> happen(order, index, now.plusMillis(index)))
			.toList();
	}

	private Happening happen(EventOrder order, int index, Instant at) {
		Follower by = Follower.of(order.username(), order.account());
		Optional<Comments.Place> place = Optional.ofNullable(order.details().parentId())
			.flatMap(this.comments::placeOfAnswer);
		String id = id(order, by, index);
		Happening event = new Happening(order.kind(), order.account().id(), id,
				place.map(Comments.Place::mediumId).orElseGet(() -> mediaId(order)), by, order.text(), order.details(),
				(order.kind() == EventKind.MESSAGE_EDIT) ? this.messages.edit(id) : 0, at);
		remember(event, place);
		return event;
	}

	private void remember(Happening event, Optional<Comments.Place> place) {
		if (event.kind() == EventKind.COMMENT) {
			this.comments
				.add(new NewComment(event.id(), event.mediaId(), place.map(Comments.Place::commentId).orElse(null),
						event.by().id(), event.by().username(), event.text(), event.at()));
		}
		else if (event.kind() == EventKind.MENTION || event.kind() == EventKind.CAPTION_MENTION) {
			boolean inComment = event.kind() == EventKind.MENTION;
			this.mentions.add(new Mention(inComment ? event.id() : event.mediaId(), event.accountId(), event.mediaId(),
					inComment, event.by().username(), event.text(), event.at()));
		}
		else if (event.kind().isNewMessage()) {
			this.messages.add(event);
		}
	}

	/**
	 * The first of a batch is about the message that is named or the last there was; the
	 * others are about new ones.
	 */
	private String id(EventOrder order, Follower by, int index) {
		if (!order.kind().isMessaging()) {
			return this.ids.comment();
		}
		if (order.kind().isAboutMessage() && index == 0) {
			return Optional.ofNullable(order.details().mid())
				.or(() -> this.messages.last(order.account().id(), by))
				.orElseGet(this.ids::message);
		}
		return this.ids.message();
	}

	/** Stories and other people's posts are none of the account's media. */
	private String mediaId(EventOrder order) {
		return order.mediaId()
			.or(() -> order.kind().isOnOwnMedium() ? this.newestMedia.of(order.account().id()) : Optional.empty())
			.orElseGet(this.ids::medium);
	}

}
