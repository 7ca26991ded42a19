package com.brandautomator.webhook;

import com.brandautomator.account.GraphBase;

/**
 * Whose inbox: an Instagram account, at Meta or at the sandbox.
 */
record InboxOwner(GraphBase graphBase, String instagramUserId) {
}
