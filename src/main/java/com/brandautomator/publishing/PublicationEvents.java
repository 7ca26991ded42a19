package com.brandautomator.publishing;

import java.util.UUID;

import com.brandautomator.web.stream.EventChannel;
import com.brandautomator.web.stream.EventStreams;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The open streams of publications. What this node does is heard at once, what another
 * does within a second.
 */
@Component
class PublicationEvents {

	private final EventChannel<UUID> channel;

	PublicationEvents(EventStreams streams, StepEvents steps) {
		this.channel = streams.channel(steps);
	}

	EventChannel<UUID> channel() {
		return this.channel;
	}

	@TransactionalEventListener
	void on(PublicationChanged event) {
		this.channel.wake(event.publication().id());
	}

}
