package com.brandautomator.webhook;

/**
 * A message is deleted by who wrote it.
 *
 * @param mid Meta's id
 */
record MessageDeleted(InboxOwner owner, String mid) {
}
