package com.brandautomator.insight;

import com.brandautomator.webhook.events.StoryEnded;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the last numbers of stories that Meta sends when they end, within the transaction
 * that hands them over.
 */
@Component
class StoryEndings {

	private final KeptStoryNumbers numbers;

	StoryEndings(KeptStoryNumbers numbers) {
		this.numbers = numbers;
	}

	@EventListener
	void on(StoryEnded event) {
		this.numbers.ended(event);
	}

}
