package com.brandautomator.webhook.events;

import java.util.Map;

/**
 * A story of the account ended, and Meta told its figures for the last time.
 *
 * @param mediaId the story
 * @param figures by Meta's names, such as {@code reach}; -1 is a count below five
 */
public record StoryEnded(Origin origin, String mediaId, Map<String, Long> figures) implements WebhookEvent {
}
