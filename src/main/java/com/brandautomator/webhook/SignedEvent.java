package com.brandautomator.webhook;

import com.brandautomator.account.GraphBase;

/**
 * An event and whose secret signed it.
 */
record SignedEvent(GraphBase signer, IncomingEvent event) {

	InboxOwner owner() {
		return new InboxOwner(this.signer, this.event.instagramUserId());
	}

	SignedEvent withBytesOnly() {
		return new SignedEvent(this.signer, this.event.withBytesOnly());
	}

}
