package com.brandautomator.web.stream;

import java.nio.charset.StandardCharsets;

import tools.jackson.databind.json.JsonMapper;

/**
 * Events as they are written (WHATWG HTML, section 9.2.5).
 */
final class EventText {

	/** Shows that the stream is alive; clients pass over it. */
	static final byte[] COMMENT = ":\n\n".getBytes(StandardCharsets.UTF_8);

	private final JsonMapper json;

	EventText(JsonMapper json) {
		this.json = json;
	}

	/**
	 * Tells a client what to resume after, before there is any event: a block without
	 * data sets the last event's id and is no event (WHATWG HTML, section 9.2.6).
	 */
	static byte[] beginning(long after) {
		return (after > 0) ? (":\nid: " + after + "\n\n").getBytes(StandardCharsets.UTF_8) : COMMENT;
	}

	byte[] of(StreamedEvent event) {
		// JSON keeps to one line
		return ("id: " + event.id() + "\nevent: " + event.name() + "\ndata: "
				+ this.json.writeValueAsString(event.data()) + "\n\n")
			.getBytes(StandardCharsets.UTF_8);
	}

}
