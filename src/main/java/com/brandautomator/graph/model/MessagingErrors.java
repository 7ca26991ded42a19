package com.brandautomator.graph.model;

import java.util.stream.Stream;

import static com.brandautomator.graph.model.ErrorRow.row;
import static com.brandautomator.graph.model.Kind.REFUSED;

/**
 * What goes wrong while somebody who commented is sent a message. Meta documents the
 * rules (graph-api 6); the codes are those that clients have met.
 */
final class MessagingErrors {

	private MessagingErrors() {
	}

	static Stream<ErrorRow> rows() {
		return Stream.of(
				row(10, 2018278, REFUSED,
						"Instagram allows no message to this person any more: the time for it is over."),
				row(100, 2534014, REFUSED, "Instagram does not deliver messages to this person."),
				row(551, REFUSED, "This person does not take messages at the moment."),
				row(10900, REFUSED, "This comment was answered by a message already. Instagram allows one."),
				row(10901, REFUSED,
						"Instagram allows no message about this comment any more: the time for it is over."),
				row(10902, REFUSED, "Instagram allows no message about this comment."),
				row(10903, REFUSED, "Instagram lets this account answer nothing here by a message."));
	}

}
