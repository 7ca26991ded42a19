package com.brandautomator.webhook;

import java.io.IOException;
import java.util.Collection;

import com.brandautomator.security.CallerId;
import com.brandautomator.web.stream.EventChannel;
import com.brandautomator.web.stream.EventStreams;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The open streams of inboxes.
 */
@Component
class InboxStreams {

	private final EventChannel<InboxOwner> channel;

	private final NewEvents events;

	InboxStreams(EventStreams streams, NewEvents events) {
		this.channel = streams.channel(events);
		this.events = events;
	}

	/**
	 * Answers the request with what follows the last event, or with what is new from now
	 * on.
	 * @param lastEventId the header as sent
	 */
	void open(CallerId caller, InboxOwner owner, @Nullable String lastEventId, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		String from = (lastEventId == null || lastEventId.isEmpty()) ? Long.toString(this.events.newest(owner))
				: lastEventId;
		this.channel.open(caller, owner, from, request, response);
	}

	/**
	 * Lets streams of these inboxes hear at once.
	 */
	void wake(Collection<InboxOwner> owners) {
		owners.forEach(this.channel::wake);
	}

}
