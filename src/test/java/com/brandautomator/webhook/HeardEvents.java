package com.brandautomator.webhook;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.brandautomator.webhook.events.WebhookEvent;

import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A listener as other rooms have one. It keeps all it hears, which is no part of what is
 * measured.
 */
@Component
@Profile("!benchmark")
class HeardEvents {

	private final List<WebhookEvent> heard = new CopyOnWriteArrayList<>();

	@EventListener
	void on(WebhookEvent event) {
		this.heard.add(event);
	}

	List<WebhookEvent> of(String account) {
		return this.heard.stream()
			.filter((event) -> event.origin().account().instagramUserId().equals(account))
			.toList();
	}

}
