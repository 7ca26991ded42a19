package com.brandautomator.web.stream;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;

/**
 * Hears from the container that a stream's connection is over.
 */
record EventStreamEnd(EventStream<?> stream) implements AsyncListener {

	@Override
	public void onComplete(AsyncEvent event) {
		this.stream.close();
	}

	@Override
	public void onTimeout(AsyncEvent event) {
		this.stream.close();
	}

	@Override
	public void onError(AsyncEvent event) {
		this.stream.close();
	}

	@Override
	public void onStartAsync(AsyncEvent event) {
	}

}
