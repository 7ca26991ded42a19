package com.brandautomator.sandbox.login;

import java.util.Optional;
import java.util.Set;

import com.brandautomator.sandbox.protocol.GraphErrors;

/**
 * Who calls, by a living token, and what they may.
 *
 * @param granted the permissions that the person granted and did not take back
 */
public record Viewer(Token token, Person person, Set<String> granted) {

	public boolean may(String permission) {
		return this.granted.contains(permission);
	}

	/**
	 * Insists on a permission.
	 * @throws com.brandautomator.sandbox.protocol.GraphError 10 where it is missing
	 */
	public void demand(String permission) {
		if (!may(permission)) {
			throw GraphErrors.noPermission();
		}
	}

	/**
	 * The Page that a Page token speaks for; empty for a user token.
	 */
	public Optional<String> page() {
		return Optional.ofNullable(this.token.pageId());
	}

}
