package com.brandautomator.webhook;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An event as a person sees it in the inbox.
 *
 * @param eventTypeDisplay the type in words for a person
 * @param field the change's field at Meta, or the part of the delivery that it stood in
 * @param preview one short line for a person
 * @param isOwn whether the account itself did it
 * @param parentId the comment that a comment replies to
 * @param adId the ad that a comment is on, or that led a person to write
 * @param standby whether another app owns the thread
 * @param message as it stands now; null for all but messages
 * @param payload the change's value or the messaging item, as received; of a message that
 * is deleted, what is left
 * @param processed whether everybody who listens has had it
 * @param read whether somebody has marked it read, for all who share the account
 */
record InboxEvent(long id, String eventType, String eventTypeDisplay, String field, String preview, boolean isOwn,
		@Nullable String senderId, @Nullable String senderUsername, @Nullable String mediaId,
		@Nullable String commentId, @Nullable String parentId, @Nullable String adId, boolean standby,
		@Nullable ShownMessage message, @JsonRawValue @Schema(types = "object") String payload, boolean processed,
		boolean read, Instant createdAt) {

	/**
	 * Shows a row with what its payload says.
	 * @param changed what became of its message
	 */
	static InboxEvent of(InboxRow row, ChangedMessage changed) {
		References ids = row.references();
		// line breaks between members would end the line that a stream sends
		String stored = row.payload().replace('\r', ' ').replace('\n', ' ');
		String payload = changed.deleted() ? ChangedPayload.deleted(stored) : stored;
		JsonSlice content = JsonSlice.stored(changed.applied(row.type(), payload));
		Marks marks = Marks.of(row.owner().instagramUserId(), row.field(), ids.senderId(), content);
		String preview = new Preview(marks.own(), ids.senderUsername(), content).of(row.type(), row.field());
		return new InboxEvent(row.id(), row.type().word(), row.type().display(), row.field(), preview, marks.own(),
				ids.senderId(), ids.senderUsername(), ids.mediaId(), ids.commentId(), marks.parentId(), marks.adId(),
				marks.standby(), row.type().isMessage() ? ShownMessage.of(content, changed) : null, payload,
				row.processed(), row.read(), row.createdAt());
	}

	/**
	 * A message with what edits, its deletion and reactions have made of it.
	 *
	 * @param mid Meta's id
	 * @param text its newest; null when it has none, or is deleted
	 * @param numEdit how often it was edited
	 * @param reactions that stand, the oldest first
	 */
	record ShownMessage(@Nullable String mid, @Nullable String text, boolean isDeleted, long numEdit,
			List<ChangedMessage.Reaction> reactions) {

		private static ShownMessage of(JsonSlice content, ChangedMessage changed) {
			return new ShownMessage(Storable.text(content.text("message", "mid")),
					Storable.text(content.text("message", "text")), content.isTrue("message", "is_deleted"),
					changed.numEdit(), changed.reactions());
		}

	}

}
