package com.brandautomator.comment.rule;

import java.util.Optional;

/**
 * Finds comments of one person, by username or by the id that this account knows them by.
 */
record SenderCondition(String sender) implements Condition {

	@Override
	public Optional<Match> find(JudgedComment comment) {
		String wanted = nameOf(this.sender);
		String username = comment.senderUsername();
		if (username != null && username.equalsIgnoreCase(wanted)) {
			return Optional.of(new Match("sender", this.sender, username, 0, 0));
		}
		return wanted.equals(comment.senderId()) ? Optional.of(new Match("sender", this.sender, wanted, 0, 0))
				: Optional.empty();
	}

	/**
	 * Without the @ that people write before a name.
	 */
	static String nameOf(String sender) {
		String name = sender.strip();
		return name.startsWith("@") ? name.substring(1) : name;
	}

}
