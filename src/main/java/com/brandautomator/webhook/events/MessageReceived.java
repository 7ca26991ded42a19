package com.brandautomator.webhook.events;

import org.jspecify.annotations.Nullable;

/**
 * A message was written, as far as it stands: not those that are deleted by now, and with
 * its newest text.
 *
 * @param mid Meta's id
 * @param kind what it is about
 * @param senderId who wrote it
 * @param text null for one of attachments only
 * @param storyId the story that it replies to; null for none
 * @param adId the ad that led the person to write; null for none
 * @param own whether the account itself wrote it, here or in the Instagram app
 * @param standby whether another app owns the thread and is to answer
 */
public record MessageReceived(Origin origin, String mid, Kind kind, @Nullable String senderId, @Nullable String text,
		@Nullable String storyId, @Nullable String adId, boolean own, boolean standby) implements WebhookEvent {

	/**
	 * What a message is about.
	 */
	public enum Kind {

		MESSAGE, STORY_REPLY, STORY_MENTION

	}

}
