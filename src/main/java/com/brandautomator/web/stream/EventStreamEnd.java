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
		end(event);
	}

	@Override
	public void onError(AsyncEvent event) {
		end(event);
	}

	// Said in the listener, so that the container makes no error page for a client that
	// is gone.
	private void end(AsyncEvent event) {
		this.stream.close();
		EventStream.complete(event.getAsyncContext());
	}

	@Override
	public void onStartAsync(AsyncEvent event) {
	}

}
