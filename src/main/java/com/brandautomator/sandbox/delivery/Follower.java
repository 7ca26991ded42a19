package com.brandautomator.sandbox.delivery;

import java.util.Locale;

/**
 * Somebody on Instagram who is no customer of ours.
 */
record Follower(String username) {

	/**
	 * The Instagram-scoped id (IGSID), always the same for the same name.
	 */
	String id() {
		return String.format(Locale.ROOT, "6841100%010d", Integer.toUnsignedLong(this.username.hashCode()));
	}

}
